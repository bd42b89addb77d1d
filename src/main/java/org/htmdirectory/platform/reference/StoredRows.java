package org.htmdirectory.platform.reference;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the rows of reference tables from the database, each table by one query. */
@Component
class StoredRows implements RowSource {

    private final EntityManager database;

    StoredRows(EntityManager database) {
        this.database = database;
    }

    @Override
    public <E> List<E> rows(ReferenceTable table, Class<E> entity) {
        String query = "select found from %s found order by id(found)".formatted(entity.getName());
        return database.createQuery(query, entity).getResultList();
    }
}
