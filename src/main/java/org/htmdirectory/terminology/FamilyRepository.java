package org.htmdirectory.terminology;

import java.util.List;
import org.springframework.data.repository.Repository;

interface FamilyRepository extends Repository<FamilyEntity, String> {

    List<FamilyEntity> findAllByOrderByPosition();
}
