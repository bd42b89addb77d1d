package org.htmdirectory.codes.crosswalk;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code correspondence}. */
interface CorrespondenceRepository extends Repository<CorrespondenceEntity, Long> {

    List<CorrespondenceEntity> findAllByOrderById();
}
