package org.htmdirectory.codes.scheme;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code code}. */
interface CodeRepository extends Repository<CodeEntity, Long> {

    List<CodeEntity> findAll();
}
