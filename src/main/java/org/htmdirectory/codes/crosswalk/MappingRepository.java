package org.htmdirectory.codes.crosswalk;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code mapping}. */
interface MappingRepository extends Repository<MappingEntity, Long> {

    List<MappingEntity> findAllByOrderById();
}
