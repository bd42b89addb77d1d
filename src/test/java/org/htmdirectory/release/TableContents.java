package org.htmdirectory.release;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each table of a database holds, boiled down: whatever the order of rows and however the database numbers them. */
final class TableContents {

    private TableContents() {}

    /** All tables but the one that changes with each start. */
    static Map<String, String> of(JdbcClient database) {
        Map<String, String> contents = new TreeMap<>();
        for (String table : ReleaseState.tables(database)) {
            if (!table.equals("scheduled_tasks")) {
                contents.put(
                        table,
                        database.sql(
                                        "select count(*) || ' rows, ' || md5(coalesce(string_agg(row, E'\\n' order by row), ''))"
                                                + " from (select (to_jsonb(t) - 'id')::text as row from \"" + table
                                                + "\" t)")
                                .query(String.class)
                                .single());
            }
        }
        return contents;
    }
}
