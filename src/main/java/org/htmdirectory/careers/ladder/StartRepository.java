package org.htmdirectory.careers.ladder;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code start}. */
interface StartRepository extends Repository<StartEntity, String> {

    List<StartEntity> findAll();
}
