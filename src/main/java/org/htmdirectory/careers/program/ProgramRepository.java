package org.htmdirectory.careers.program;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code program}. */
interface ProgramRepository extends Repository<ProgramEntity, String> {

    List<ProgramEntity> findAllByOrderBySchoolAscSlugAsc();
}
