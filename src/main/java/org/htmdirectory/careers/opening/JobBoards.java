package org.htmdirectory.careers.opening;

import java.util.Comparator;
import java.util.List;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Sources;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** The public job boards of the current edition. */
@Component
public class JobBoards {

    private final Terminology terminology;
    private final PerEdition<List<JobBoard>> boards;

    JobBoards(Editions editions, RowSource rows, Sources sources, Terminology terminology) {
        this.terminology = terminology;
        this.boards = new PerEdition<>(
                editions,
                () -> rows.rows(new JobBoardTables().jobBoardTable(), JobBoardEntity.class).stream()
                        .sorted(Comparator.comparing(JobBoardEntity::position))
                        .map(row -> row.toJobBoard(sources))
                        .toList());
    }

    /**
     * How to look for openings in a role.
     *
     * @param state where, or null for anywhere
     */
    public OpeningSearch searchFor(RoleRef ref, UsState state) {
        Role role = terminology.role(ref.slug()).orElseThrow();
        return OpeningSearch.of(
                SearchWords.plain(role.name()), state, SearchWords.of(role, terminology.titlesOf(ref)), boards.get());
    }
}
