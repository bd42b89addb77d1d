package org.htmdirectory.labor.wage;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code area}. */
interface AreaRepository extends Repository<AreaEntity, String> {

    List<AreaEntity> findAllByOrderByName();
}
