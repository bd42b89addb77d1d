package org.htmdirectory.codes.scheme;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code scheme}. */
interface SchemeRepository extends Repository<SchemeEntity, String> {

    List<SchemeEntity> findAll();
}
