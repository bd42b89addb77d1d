package org.htmdirectory.terms;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code lookalike}. */
interface LookalikeRepository extends Repository<LookalikeEntity, Long> {

    List<LookalikeEntity> findAllByOrderById();
}
