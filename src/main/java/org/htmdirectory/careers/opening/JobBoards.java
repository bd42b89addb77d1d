package org.htmdirectory.careers.opening;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.codes.crosswalk.Crosswalk;
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
    private final Crosswalk crosswalk;
    private final PerEdition<List<JobBoard>> boards;

    JobBoards(Editions editions, RowSource rows, Sources sources, Terminology terminology, Crosswalk crosswalk) {
        this.terminology = terminology;
        this.crosswalk = crosswalk;
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
                BoardSearch.plain(role.name()),
                state,
                BoardSearch.of(role, terminology.titlesOf(ref)),
                boards.get().stream().filter(board -> board.isFor(ref)).toList(),
                employersTitles(ref));
    }

    /** What employers call the work that the role holds, by classification; not what only comes near it. */
    private Map<String, String> employersTitles(RoleRef ref) {
        Map<String, String> titles = new HashMap<>();
        crosswalk
                .mappingsOf(ref)
                .forEach(known -> known.mappings().stream()
                        .filter(mapping -> !mapping.match().isOnlyNear())
                        .findFirst()
                        .ifPresent(mapping -> titles.put(
                                known.scheme().slug(),
                                BoardSearch.plain(mapping.code().name()))));
        return titles;
    }
}
