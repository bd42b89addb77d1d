package org.htmdirectory.lists.runs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;

/** What a person corrected in a run, put into the cells that its download adds. */
final class Corrections {

    private final Map<TitleKey, String> choices;
    private final Terminology terminology;
    private final Crosswalk crosswalk;
    private final AddedColumns.Answerer by;

    Corrections(Map<TitleKey, String> choices, Terminology terminology, Crosswalk crosswalk, AddedColumns.Answerer by) {
        this.choices = choices;
        this.terminology = terminology;
        this.crosswalk = crosswalk;
        this.by = by;
    }

    /** The added cells of a row. */
    List<Object> cells(JobRow row, AnswerCells answer, String problem) {
        String choice = choices.isEmpty() ? null : choices.get(TitleKey.of(row.job(), answer));
        return choice == null ? AddedColumns.answered(answer, by, problem) : corrected(answer, choice, problem);
    }

    private List<Object> corrected(AnswerCells answer, String choice, String problem) {
        Optional<Role> role = terminology.role(choice);
        return AddedColumns.corrected(
                role.isPresent() ? Verdict.ROLE : Verdict.OUTSIDE,
                role.map(Role::name).orElse(null),
                role.isPresent() ? answer.level() : null,
                code(role, SchemeSlug.US_SOC),
                code(role, SchemeSlug.ONET_SOC),
                code(role, SchemeSlug.ISCO),
                by,
                problem);
    }

    private String code(Optional<Role> role, String scheme) {
        return role.stream()
                .flatMap(chosen -> crosswalk.mappingsOf(chosen.ref()).stream())
                .filter(group -> group.scheme().slug().equals(scheme))
                .map(group -> group.mappings().get(0).code().code())
                .findFirst()
                .orElse(null);
    }
}
