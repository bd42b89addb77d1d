package org.htmdirectory.terms;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code equivalence}. */
interface EquivalenceRepository extends Repository<EquivalenceEntity, Long> {

    List<EquivalenceEntity> findAll();
}
