package org.htmdirectory.pages.field;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code organization}. */
interface OrganizationRepository extends Repository<OrganizationEntity, String> {

    List<OrganizationEntity> findAllByOrderBySlug();
}
