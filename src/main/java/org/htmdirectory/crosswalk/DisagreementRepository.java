package org.htmdirectory.crosswalk;

import java.util.List;
import org.springframework.data.repository.Repository;

interface DisagreementRepository extends Repository<DisagreementEntity, String> {

    List<DisagreementEntity> findAllByOrderBySlug();
}
