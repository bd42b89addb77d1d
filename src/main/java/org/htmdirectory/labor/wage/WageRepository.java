package org.htmdirectory.labor.wage;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code wage}. */
interface WageRepository extends Repository<WageEntity, Long> {

    List<WageEntity> findAllByOrderByCodeAscYearAsc();
}
