package org.htmdirectory.sources;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code release}. */
interface ReleaseRepository extends Repository<ReleaseEntity, String> {

    List<ReleaseEntity> findAll();
}
