package org.htmdirectory.careers.certification;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code certification}. */
interface CertificationRepository extends Repository<CertificationEntity, String> {

    List<CertificationEntity> findAll();
}
