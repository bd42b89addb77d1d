package org.htmdirectory.wage;

import java.util.List;
import org.springframework.data.repository.Repository;

interface AreaRepository extends Repository<AreaEntity, String> {

    List<AreaEntity> findAllByOrderByName();
}
