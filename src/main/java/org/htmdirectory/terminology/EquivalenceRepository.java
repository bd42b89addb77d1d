package org.htmdirectory.terminology;

import java.util.List;
import org.springframework.data.repository.Repository;

interface EquivalenceRepository extends Repository<EquivalenceEntity, Long> {

    List<EquivalenceEntity> findAllByOrderByTitleAscPositionAsc();
}
