package org.htmdirectory.pages.handout;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.program.Credential;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.platform.site.UsState;

/**
 * Schools that teach what a job asks for: near a state, or from afar where none is chosen.
 *
 * @param state the state that was chosen, or null
 * @param shown one program of each school, those of the state before those that are open to every state
 * @param more how many schools more there are
 * @param known how many programs of that kind the directory knows, in words; null where it knows none by their kind
 */
record RoleSchools(UsState state, List<Program> shown, int more, String known) {

    private static final int MOST = 3;
    private static final int MOST_IN_LARGE_PRINT = 2;

    /** Engineers are taught by schools that the directory does not list. */
    static RoleSchools ofEngineering(UsState state) {
        return new RoleSchools(state, List.of(), 0, null);
    }

    static RoleSchools of(Schooling asked, UsState state, Programs programs, boolean large) {
        Set<Credential> credentials = taughtFor(asked);
        List<Program> fitting = programs.reliable().stream()
                .filter(program -> credentials.contains(program.credential()) && !program.isAbroad())
                .toList();
        List<Program> found = state == null
                ? fitting.stream().filter(Program::isOpenToAllStates).toList()
                : programs.near(state, credentials, program -> true);
        List<Program> ofEachSchool = List.copyOf(found.stream()
                .collect(Collectors.toMap(
                        Program::school, Function.identity(), (first, second) -> first, LinkedHashMap::new))
                .values());
        int shown = Math.min(ofEachSchool.size(), large ? MOST_IN_LARGE_PRINT : MOST);
        return new RoleSchools(
                state, ofEachSchool.subList(0, shown), ofEachSchool.size() - shown, Programs.counted(fitting));
    }

    /** Jobs that ask for no more than high school are learned at school too, and a master's degree begins with a bachelor's. */
    private static Set<Credential> taughtFor(Schooling asked) {
        Set<Credential> taught = EnumSet.copyOf(Credential.of(asked.orHigher(Schooling.CERTIFICATE)));
        if (asked == Schooling.MASTER) {
            taught.addAll(Credential.of(Schooling.BACHELOR));
        }
        return taught;
    }

    /** The heading above them. */
    public String heading() {
        if (known == null) {
            return "Where to study engineering";
        }
        return state == null ? "Schools open to every state" : "Schools in and near " + state.label() + ", and online";
    }

    /** How many there are beside those shown, as sentences. */
    public String counted() {
        if (known == null) {
            return "The directory lists schools for technicians. For engineering, ask each college for a program accredited by"
                    + " ABET (www.abet.org).";
        }
        String others = more == 0 ? "" : "And " + more + (more == 1 ? " school" : " schools") + " more. ";
        return others + "The directory knows " + known + " of this kind, by state.";
    }

    /** What a year there costs people of the state, in words. */
    public String cost(Program program) {
        return program.costFrom(state);
    }
}
