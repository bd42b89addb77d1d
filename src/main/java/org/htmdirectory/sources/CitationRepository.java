package org.htmdirectory.sources;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads the table {@code citation}. */
interface CitationRepository extends Repository<CitationEntity, String> {

    List<CitationEntity> findAll();
}
