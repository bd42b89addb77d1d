package org.htmdirectory.terms;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code title}. */
interface TitleRepository extends Repository<TitleEntity, String> {

    List<TitleEntity> findAll();
}
