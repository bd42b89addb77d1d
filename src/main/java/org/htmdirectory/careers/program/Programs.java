package org.htmdirectory.careers.program;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** The programs of the current edition. */
@Component
public class Programs {

    private static final Comparator<Program> BY_PLACE = Comparator.comparing(Program::isAbroad)
            .thenComparing(Program::state, Comparator.nullsFirst(Comparator.comparing(UsState::label)))
            .thenComparing(Program::school)
            .thenComparing(Program::slug);

    private final PerEdition<List<Program>> programs;

    Programs(Editions editions, RowSource rows, Sources sources) {
        this.programs = new PerEdition<>(
                editions,
                () -> rows.rows(new ProgramTables().programTable(), ProgramEntity.class).stream()
                        .map(row -> row.toProgram(sources))
                        .sorted(BY_PLACE)
                        .toList());
    }

    /** All of them: those in no one state first, then by state and school, those abroad last. */
    public List<Program> all() {
        return programs.get();
    }

    /**
     * Those that may be counted on and lead to one of these credentials: in that state, or where there is none, in the
     * states beside it; those open to every state after them.
     */
    public List<Program> near(UsState state, Set<Credential> credentials) {
        List<Program> fitting = all().stream()
                .filter(program -> credentials.contains(program.credential()))
                .filter(program -> program.standing().isReliable())
                .toList();
        List<Program> here = in(Set.of(state), fitting);
        Stream<Program> anywhere =
                fitting.stream().filter(Program::isOpenToAllStates).filter(one -> !here.contains(one));
        return Stream.concat((here.isEmpty() ? in(Set.copyOf(state.neighbors()), fitting) : here).stream(), anywhere)
                .toList();
    }

    private static List<Program> in(Set<UsState> states, List<Program> programs) {
        return programs.stream()
                .filter(program -> program.state() != null && states.contains(program.state()))
                .toList();
    }

    /** The one of that slug. */
    public Optional<Program> find(String slug) {
        return all().stream().filter(program -> program.slug().equals(slug)).findFirst();
    }
}
