package org.htmdirectory.pages.field;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code milestone}. */
interface MilestoneRepository extends Repository<MilestoneEntity, String> {

    List<MilestoneEntity> findAllByOrderByDateAscSlugAsc();
}
