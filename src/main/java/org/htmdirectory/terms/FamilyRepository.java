package org.htmdirectory.terms;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code family}. */
interface FamilyRepository extends Repository<FamilyEntity, String> {

    List<FamilyEntity> findAll();
}
