package org.htmdirectory.sources;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DatasetRepository extends Repository<DatasetEntity, String> {

    @Query("select distinct d from DatasetEntity d left join fetch d.releases order by d.name")
    List<DatasetEntity> findAllWithReleases();
}
