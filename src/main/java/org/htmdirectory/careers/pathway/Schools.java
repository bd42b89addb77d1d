package org.htmdirectory.careers.pathway;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.careers.program.Credential;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.platform.site.UsState;
import org.springframework.stereotype.Component;

/** Finds the programs that teach what a step asks for. */
@Component
class Schools {

    private static final int MOST = 5;
    private static final int MOST_OPEN_TO_ALL = 2;
    private static final int YEARS_TO_ASSOCIATE = 2;

    private final Programs programs;

    Schools(Programs programs) {
        this.programs = programs;
    }

    /**
     * A few programs for a step in a state or, where it has none, beside it, one of a school; then some that are open to every
     * state. Only such as had graduates in the newest year counted, or that a source with a date speaks of; none where the step is
     * not learned at a school. For a degree in engineering, those that prepare engineers, whatever the date of the page they are on.
     */
    List<Program> near(UsState state, Step step, Ladder ladder) {
        if (state != null && step.isStudyOfEngineering()) {
            return oneOfEachSchool(programs.forEngineers(state).stream()
                            .filter(program -> program.credential() == Credential.BACHELORS_DEGREE))
                    .limit(MOST)
                    .toList();
        }
        Set<Credential> credentials = credentials(step, ladder);
        return state == null || credentials.isEmpty()
                ? List.of()
                : fewOf(oneOfEachSchool(programs.near(state, credentials, program -> !program.isPlanAlone()).stream())
                        .toList());
    }

    /** Those that are open to every state stand in every state’s list alike, however many schools it has of its own. */
    private static List<Program> fewOf(List<Program> found) {
        List<Program> open = found.stream()
                .filter(Program::isOpenToAllStates)
                .limit(MOST_OPEN_TO_ALL)
                .toList();
        Stream<Program> local =
                found.stream().filter(program -> !program.isOpenToAllStates()).limit(MOST - open.size());
        return Stream.concat(local, open.stream()).toList();
    }

    private static Stream<Program> oneOfEachSchool(Stream<Program> found) {
        return found
                .collect(Collectors.toMap(
                        Program::school, Function.identity(), (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream();
    }

    /** What a program must lead to. Nothing for a degree in another subject, which the programs of this field do not give. */
    static Set<Credential> credentials(Step step, Ladder ladder) {
        Transition transition = step.transition();
        if (!(transition.to() instanceof Rung)) {
            return Set.of();
        }
        if (transition.confers() != null) {
            return leadsIntoService(transition) ? EnumSet.of(Credential.MILITARY_COURSE) : Set.of();
        }
        if (ladder.from(transition.to()).stream()
                .anyMatch(next -> next.kind() == Transition.Kind.PROMOTION && next.confers() != null)) {
            return EnumSet.of(Credential.APPRENTICESHIP, Credential.EMPLOYER_TRAINING);
        }
        return step.study() == 0 || !step.isStudyOfTheField() ? Set.of() : Credential.of(award(step));
    }

    /** Whoever holds a degree in another subject takes a certificate of this field in a year, not a second degree. */
    private static Schooling award(Step step) {
        Schooling asked = step.transition().asks();
        boolean holdsAsMuch = step.before().level().compareTo(asked) >= 0;
        return asked == Schooling.ASSOCIATE && holdsAsMuch && step.study() < YEARS_TO_ASSOCIATE
                ? Schooling.CERTIFICATE
                : asked;
    }

    private static boolean leadsIntoService(Transition transition) {
        return transition.to() instanceof Rung rung && rung.role().family().isMilitary();
    }
}
