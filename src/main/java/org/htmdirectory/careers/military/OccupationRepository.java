package org.htmdirectory.careers.military;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code military_occupation}. */
interface OccupationRepository extends Repository<OccupationEntity, String> {

    List<OccupationEntity> findAllByOrderByPosition();
}
