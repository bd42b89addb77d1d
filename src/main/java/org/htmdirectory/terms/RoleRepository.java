package org.htmdirectory.terms;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code role}. */
interface RoleRepository extends Repository<RoleEntity, String> {

    List<RoleEntity> findAll();
}
