package org.htmdirectory.careers.ladder;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code transition}. */
interface TransitionRepository extends Repository<TransitionEntity, String> {

    List<TransitionEntity> findAll();
}
