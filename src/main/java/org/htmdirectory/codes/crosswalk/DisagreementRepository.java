package org.htmdirectory.codes.crosswalk;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code disagreement}. */
interface DisagreementRepository extends Repository<DisagreementEntity, String> {

    List<DisagreementEntity> findAllByOrderBySlug();
}
