package org.htmdirectory.platform.reference;

import java.util.List;

/**
 * Where the rows of reference tables are read: in the database, as a bean, or in the files that lie in the program. Both
 * give the same entities, so that a feature says once what it makes of them.
 */
public interface RowSource {

    /** The files that lie in the program; they need no database and nothing of Spring. */
    RowSource PACKED = PackedRows::of;

    /** All rows of a table: in the order of its file where it numbers them, else in any. */
    <E> List<E> rows(ReferenceTable table, Class<E> entity);
}
