package org.htmdirectory.platform.edition;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EditionRepository extends Repository<EditionEntity, Integer> {

    Optional<EditionEntity> findFirstByOrderByNumberDesc();
}
