package org.htmdirectory.labor.projection;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code projection}. */
interface ProjectionRepository extends Repository<ProjectionEntity, Long> {

    List<ProjectionEntity> findAllByOrderByCodeAscBaseYearAsc();
}
