package org.htmdirectory.terms;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code relation}. */
interface RelationRepository extends Repository<RelationEntity, Long> {

    List<RelationEntity> findAllByOrderById();
}
