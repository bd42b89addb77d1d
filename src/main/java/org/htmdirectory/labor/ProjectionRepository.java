package org.htmdirectory.labor;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ProjectionRepository extends Repository<ProjectionEntity, Long> {

    List<ProjectionEntity> findAllByOrderByCodeAscBaseYearAsc();
}
