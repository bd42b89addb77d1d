package org.htmdirectory.terminology;

import java.util.List;
import org.springframework.data.repository.Repository;

interface TitleRepository extends Repository<TitleEntity, String> {

    List<TitleEntity> findAllByOrderByTitle();
}
