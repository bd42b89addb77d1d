package org.htmdirectory.pages.handout;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.program.Credential;
import org.htmdirectory.careers.program.OutOfStatePrice;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.platform.site.UsState;

/**
 * Schools that teach what a job asks for: near a state, or from afar where none is chosen.
 *
 * @param state the state that was chosen, or null
 * @param shown one program of each school, those of the state before those that are open to every state
 * @param more how many schools more there are
 * @param known how many programs the directory knows and with what they end, in words; null of those for engineers, and where any
 *     college will do
 * @param engineers whether they prepare engineers
 */
record RoleSchools(UsState state, List<Program> shown, int more, String known, boolean engineers) {

    private static final int MOST = 3;

    /** In large print, and where the pay of a state takes room, whose own sheet names more schools. */
    private static final int FEW = 2;

    /** Those that prepare engineers, one program of each school: in the state or beside it; none where no state is chosen. */
    static RoleSchools ofEngineering(UsState state, Programs programs, boolean large) {
        return shown(
                state,
                state == null
                        ? List.of()
                        : programs.forEngineers(state).stream()
                                .filter(program -> program.credential() == Credential.BACHELORS_DEGREE)
                                .toList(),
                null,
                true,
                large);
    }

    static RoleSchools of(Schooling asked, UsState state, Programs programs, boolean large) {
        Set<Credential> credentials = taughtFor(asked);
        List<Program> fitting = programs.reliable().stream()
                .filter(program -> credentials.contains(program.credential()) && !program.isAbroad())
                .toList();
        List<Program> found = state == null
                ? fitting.stream().filter(Program::isOpenToAllStates).toList()
                : programs.near(state, credentials, program -> true);
        boolean anyCollege = asked.compareTo(Schooling.BACHELOR) >= 0;
        return shown(state, found, anyCollege ? null : Programs.counted(fitting) + inWords(asked), false, large);
    }

    private static RoleSchools shown(
            UsState state, List<Program> found, String known, boolean engineers, boolean large) {
        List<Program> ofEachSchool = List.copyOf(found.stream()
                .collect(Collectors.toMap(
                        Program::school, Function.identity(), (first, second) -> first, LinkedHashMap::new))
                .values());
        int shown = Math.min(ofEachSchool.size(), large || state != null ? FEW : MOST);
        return new RoleSchools(state, ofEachSchool.subList(0, shown), ofEachSchool.size() - shown, known, engineers);
    }

    /** Jobs that ask for no more than high school are learned at school too, and a master's degree begins with a bachelor's. */
    private static Set<Credential> taughtFor(Schooling asked) {
        if (asked.compareTo(Schooling.ASSOCIATE) < 0) {
            return EnumSet.of(Credential.ASSOCIATE_DEGREE, Credential.CERTIFICATE_ONE_TO_TWO_YEARS, Credential.DIPLOMA);
        }
        Set<Credential> taught = EnumSet.copyOf(Credential.of(asked));
        if (asked == Schooling.MASTER) {
            taught.addAll(Credential.of(Schooling.BACHELOR));
        }
        return taught;
    }

    private static String inWords(Schooling asked) {
        return switch (asked) {
            case NONE, HIGH_SCHOOL, CERTIFICATE -> ", of 1 to 2 years each";
            case ASSOCIATE -> ", for an associate degree";
            case BACHELOR, MASTER -> "";
        };
    }

    /** The heading above them. */
    public String heading() {
        if (engineers) {
            return "Where engineers study" + (shown.isEmpty() ? "" : ", in or near " + state.label());
        }
        if (known == null) {
            return "Where to study";
        }
        return state == null ? "Schools open to every state" : "Schools in and near " + state.label() + ", and online";
    }

    /** How many there are beside those shown, as sentences. */
    public String counted() {
        String others = more == 0 ? "" : "And " + more + (more == 1 ? " school" : " schools") + " more. ";
        if (known == null && !engineers) {
            return others
                    + "Any college that gives this degree will do. Programs of this field are not the only way to it.";
        }
        if (known == null) {
            return others + "We know only some. Ask each college whether its program is accredited by ABET, or look on"
                    + " www.abet.org.";
        }
        return others + "The directory knows " + known + ", by state.";
    }

    /** What a year costs people of a state that has none of them; null where it has, or no price is known. */
    OutOfStatePrice priceElsewhere() {
        return OutOfStatePrice.of(state, shown).orElse(null);
    }

    /** What a year there costs people of the state, in words. */
    public String cost(Program program) {
        return program.costFrom(state);
    }
}
