package org.htmdirectory.careers.certification;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code certification_role}. */
interface CertificationRoleRepository extends Repository<CertificationRoleEntity, Long> {

    List<CertificationRoleEntity> findAllByOrderById();
}
