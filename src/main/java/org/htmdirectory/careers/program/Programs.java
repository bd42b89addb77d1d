package org.htmdirectory.careers.program;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** The programs of the current edition. */
@Component
public class Programs {

    static final Comparator<Program> BY_PLACE = Comparator.comparing(Program::isAbroad)
            .thenComparing(Program::state, Comparator.nullsFirst(Comparator.comparing(UsState::label)))
            .thenComparing(Program::school)
            .thenComparing(Program::slug);

    /** Public schools first and those for profit last; among each, the programs that most people finish. */
    private static final Comparator<Program> TO_BE_SHOWN_FIRST = Comparator.comparing(Program::isForProfit)
            .thenComparing(program -> !program.isPublic())
            .thenComparing(Comparator.comparing(Program::finishing).reversed());

    private final PerEdition<ProgramRows.Loaded> loaded;

    Programs(Editions editions, RowSource rows, Sources sources) {
        this.loaded = new PerEdition<>(editions, () -> ProgramRows.read(rows).load(sources));
    }

    /** All of them, for technicians and engineers: those in no one state first, then by state and school, those abroad last. */
    public List<Program> all() {
        return loaded.get().programs();
    }

    /** Those that prepare technicians. */
    List<Program> forTechnicians() {
        return all().stream().filter(program -> !program.isForEngineers()).toList();
    }

    /** Those that prepare engineers and are not closed. Most are known from a page without a date. */
    public List<Program> forEngineers() {
        return all().stream()
                .filter(Program::isForEngineers)
                .filter(program -> !program.isClosed())
                .toList();
    }

    /** Those for engineers in a state or, where there is none, in the states beside it. */
    public List<Program> forEngineers(UsState state) {
        List<Program> here = in(List.of(state), forEngineers());
        return here.isEmpty() ? nearestFirst(state, forEngineers()) : here;
    }

    /**
     * Those for technicians that may be counted on and lead to one of these credentials: in that state, or where there is none, in the
     * states beside it, the nearest school first; those open to every state after them. In the state itself and among those open to
     * every state, public schools come first and those for profit last. Only those that pass are looked at.
     */
    public List<Program> near(UsState state, Set<Credential> credentials, Predicate<Program> passing) {
        List<Program> fitting = forTechnicians().stream()
                .filter(program -> credentials.contains(program.credential()))
                .filter(program -> program.standing().isReliable())
                .filter(passing)
                .sorted(TO_BE_SHOWN_FIRST)
                .toList();
        List<Program> here = in(List.of(state), fitting);
        Stream<Program> anywhere =
                fitting.stream().filter(Program::isOpenToAllStates).filter(one -> !here.contains(one));
        return Stream.concat((here.isEmpty() ? nearestFirst(state, fitting) : here).stream(), anywhere)
                .distinct()
                .toList();
    }

    /** Those for technicians that may be counted on. */
    public List<Program> reliable() {
        return forTechnicians().stream()
                .filter(program -> program.standing().isReliable())
                .toList();
    }

    /** Those for technicians in a state that may be counted on: public schools first and those for profit last. */
    public List<Program> in(UsState state) {
        return in(List.of(state), reliable()).stream().sorted(TO_BE_SHOWN_FIRST).toList();
    }

    /** Those in the states beside one that may be counted on and are not open to every state: the nearest school first. */
    public List<Program> beside(UsState state) {
        return nearestFirst(
                state,
                reliable().stream()
                        .filter(program -> !program.isOpenToAllStates())
                        .toList());
    }

    /**
     * Those of some programs that are in the states beside one: the school that is nearest to the middle of the state first, and at
     * each the program that most people finish.
     */
    static List<Program> nearestFirst(UsState state, List<Program> programs) {
        return in(state.neighbors(), programs).stream()
                .sorted(Comparator.comparingDouble((Program program) -> kilometers(state, program))
                        .thenComparing(Comparator.comparing(Program::finishing).reversed())
                        .thenComparing(Program::school))
                .toList();
    }

    /** A school of which we do not know where it is comes last. */
    private static double kilometers(UsState state, Program program) {
        return SchoolCities.of(program.teacher())
                .map(state.middle()::kilometersTo)
                .orElse(Double.MAX_VALUE);
    }

    /** Those in the states beside one that are said to be ending or moving, though people finished them in the newest year. */
    public List<Program> endingBeside(UsState state) {
        return endingBeside(state, forTechnicians());
    }

    static List<Program> endingBeside(UsState state, List<Program> programs) {
        return nearestFirst(state, programs).stream()
                .filter(program -> program.standing() == Program.Standing.ENDING && program.finishing() > 0)
                .toList();
    }

    /** Those for technicians in a state that may not be counted on, closed ones left out. */
    public List<Program> doubtful(UsState state) {
        return in(List.of(state), forTechnicians()).stream()
                .filter(program -> !program.standing().isReliable() && !program.isClosed())
                .toList();
    }

    /** Those of some programs that are in these states, in the order of the states. */
    static List<Program> in(List<UsState> states, List<Program> programs) {
        return states.stream()
                .flatMap(state -> programs.stream().filter(program -> program.state() == state))
                .toList();
    }

    /** So many programs, and at how many schools, in words. */
    public static String counted(List<Program> programs) {
        long schools = programs.stream().map(Program::school).distinct().count();
        int many = programs.size();
        return many
                + (many == 1 ? " program" : " programs")
                + (schools == many ? "" : " at " + schools + (schools == 1 ? " school" : " schools"));
    }

    /** How many that may be counted on each state has; a state that has none is not named. */
    public Map<UsState, Integer> counts() {
        return counts(reliable());
    }

    static Map<UsState, Integer> counts(List<Program> programs) {
        Map<UsState, Integer> counts = new EnumMap<>(UsState.class);
        programs.stream()
                .filter(program -> program.state() != null)
                .forEach(program -> counts.merge(program.state(), 1, Integer::sum));
        return counts;
    }

    /** The one of that slug. */
    public Optional<Program> find(String slug) {
        return all().stream().filter(program -> program.slug().equals(slug)).findFirst();
    }

    /** Where the page of a program went that was here once. */
    Optional<String> movedTo(String slug) {
        return Optional.ofNullable(loaded.get().moved().get(slug));
    }

    /** How many listings were left out, since schools report another subject under the same code. */
    long leftOut() {
        return loaded.get().leftOut();
    }
}
