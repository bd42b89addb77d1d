package org.htmdirectory.titles.quality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.sources.Sources;
import org.htmdirectory.terms.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The evaluation set of the current edition. */
@Component
public class EvaluationTitles {

    private final PerEdition<List<EvaluationTitle>> titles;

    EvaluationTitles(Editions editions, JdbcClient jdbc, Sources sources) {
        this.titles = new PerEdition<>(editions, () -> load(jdbc, sources));
    }

    /** All titles, in the order of the table. */
    public List<EvaluationTitle> all() {
        return titles.get();
    }

    // Plain JDBC: as entities, the rows would take twice the time, a tenth of a second of every start.
    private static List<EvaluationTitle> load(JdbcClient jdbc, Sources sources) {
        return jdbc.sql("select * from evaluation_title order by id")
                .query((row, number) -> title(row, sources))
                .list();
    }

    private static EvaluationTitle title(ResultSet row, Sources sources) throws SQLException {
        String level = row.getString("level");
        return new EvaluationTitle(
                row.getString("title"),
                row.getString("employer"),
                row.getString("country"),
                EnumCode.parse(WorkLabel.class, row.getString("label")),
                words(row, "verdicts").stream()
                        .map(verdict -> EnumCode.parse(Verdict.class, verdict))
                        .collect(Collectors.toUnmodifiableSet()),
                words(row, "roles"),
                words(row, "found_roles"),
                level == null ? null : EnumCode.parse(Level.class, level),
                row.getString("basis"),
                row.getString("occupation"),
                row.getString("note"),
                sources.citation(row.getString("citation")));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
