package org.htmdirectory.careers.ladder;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code rung}. */
interface RungRepository extends Repository<RungEntity, String> {

    List<RungEntity> findAll();
}
