package org.htmdirectory.careers.ladder;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code pay}. */
interface PayRepository extends Repository<PayEntity, Long> {

    List<PayEntity> findAllByOrderById();
}
