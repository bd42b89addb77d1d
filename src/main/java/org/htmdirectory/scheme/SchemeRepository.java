package org.htmdirectory.scheme;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SchemeRepository extends Repository<SchemeEntity, String> {

    List<SchemeEntity> findAllByOrderByPosition();
}
