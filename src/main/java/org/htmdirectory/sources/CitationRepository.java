package org.htmdirectory.sources;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CitationRepository extends Repository<CitationEntity, String> {

    @Query("select c from CitationEntity c join fetch c.release r join fetch r.dataset")
    List<CitationEntity> findAllWithRelease();
}
