package org.htmdirectory.program;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.htmdirectory.dataset.Sources;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.edition.PerEdition;
import org.springframework.stereotype.Component;

/** The programs of the current edition. */
@Component
public class Programs {

    private static final Comparator<Program> BY_PLACE = Comparator.comparing(Program::isAbroad)
            .thenComparing(Program::state, Comparator.nullsFirst(Comparator.comparing(UsState::label)));

    private final PerEdition<List<Program>> programs;

    Programs(Editions editions, ProgramRepository rows, Sources sources) {
        this.programs = new PerEdition<>(
                editions,
                () -> rows.findAllByOrderBySchoolAscSlugAsc().stream()
                        .map(row -> row.toProgram(sources))
                        .sorted(BY_PLACE)
                        .toList());
    }

    /** All of them: those in no one state first, then by state and school, those abroad last. */
    public List<Program> all() {
        return programs.get();
    }

    /** The one of that slug. */
    public Optional<Program> find(String slug) {
        return all().stream().filter(program -> program.slug().equals(slug)).findFirst();
    }
}
