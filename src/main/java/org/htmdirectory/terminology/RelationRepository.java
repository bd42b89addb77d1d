package org.htmdirectory.terminology;

import java.util.List;
import org.springframework.data.repository.Repository;

interface RelationRepository extends Repository<RelationEntity, Long> {

    List<RelationEntity> findAllByOrderById();
}
