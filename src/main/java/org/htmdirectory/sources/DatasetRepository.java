package org.htmdirectory.sources;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code dataset}. */
interface DatasetRepository extends Repository<DatasetEntity, String> {

    List<DatasetEntity> findAll();
}
