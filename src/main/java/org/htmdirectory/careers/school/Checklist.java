package org.htmdirectory.careers.school;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** What to do for this work in each grade of high school, in the current edition. */
@Component
public class Checklist {

    private final PerEdition<List<SchoolYear>> years;

    Checklist(Editions editions, RowSource rows, Sources sources) {
        this.years = new PerEdition<>(editions, () -> load(rows, sources));
    }

    private static List<SchoolYear> load(RowSource rows, Sources sources) {
        List<ChecklistStep> steps =
                rows.rows(new SchoolTables().checklistStepTable(), ChecklistStepEntity.class).stream()
                        .sorted(Comparator.comparing(ChecklistStepEntity::position))
                        .map(row -> row.toStep(sources))
                        .toList();
        return Arrays.stream(Grade.values())
                .map(grade -> new SchoolYear(
                        grade,
                        steps.stream().filter(step -> step.grade() == grade).toList()))
                .toList();
    }

    /** The grades in their order, the summer after them last. */
    public List<SchoolYear> years() {
        return years.get();
    }

    /** The same for people of one state, or for everybody where it is null. */
    public List<SchoolYear> years(UsState chosen) {
        return years().stream().map(year -> year.in(chosen)).toList();
    }

    /** Where all of it was read. */
    public static List<Citation> citations(List<SchoolYear> years) {
        return years.stream()
                .flatMap(year -> year.steps().stream())
                .flatMap(ChecklistStep::everyCitation)
                .distinct()
                .toList();
    }
}
