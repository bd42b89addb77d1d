package org.htmdirectory.titles.knowledge;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code employer}. */
interface EmployerRepository extends Repository<EmployerEntity, String> {

    List<EmployerEntity> findAllByOrderBySlug();
}
