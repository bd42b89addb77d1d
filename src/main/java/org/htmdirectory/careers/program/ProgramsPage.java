package org.htmdirectory.careers.program;

import java.util.Arrays;
import java.util.List;

/**
 * The programs, all or some.
 *
 * @param shown those that are listed
 * @param stateless where a state was chosen: what employers offer without naming a state
 * @param held how many programs we hold, whatever their standing
 * @param doubtful how many are left out where nothing is chosen, since they may be about another subject
 * @param filter what they were chosen by
 * @param map how many there are in each state, as far as the filter lets them
 * @param credentials the credentials to choose from
 * @param deliveries the ways of teaching to choose from
 */
record ProgramsPage(
        List<Program> shown,
        List<Program> stateless,
        int held,
        long doubtful,
        ProgramFilter filter,
        StateMap map,
        List<Credential> credentials,
        List<Delivery> deliveries) {

    static ProgramsPage of(List<Program> all, ProgramFilter filter) {
        List<Program> everywhere =
                all.stream().filter(filter.everywhere()::lets).toList();
        return new ProgramsPage(
                everywhere.stream().filter(filter::lets).toList(),
                filter.state() == null
                        ? List.of()
                        : everywhere.stream().filter(Program::isInNoOneState).toList(),
                all.size(),
                all.stream()
                        .filter(program -> program.standing() == Program.Standing.DOUBTFUL)
                        .count(),
                filter,
                StateMap.of(everywhere),
                Arrays.stream(Credential.values())
                        .filter(one -> all.stream().anyMatch(program -> program.credential() == one))
                        .toList(),
                Arrays.stream(Delivery.values())
                        .filter(one -> all.stream().anyMatch(program -> program.delivery() == one))
                        .toList());
    }

    /** The page's heading. */
    public String title() {
        return filter.state() == null
                ? "Where to learn the work"
                : "Where to learn the work in " + filter.state().label();
    }

    /** The page's description for search engines. */
    public String description() {
        return "Colleges, apprenticeships and the military school that train people to look after medical devices"
                + (filter.state() == null
                        ? ", by state, credential and way of teaching."
                        : ", in " + filter.state().label() + ".");
    }

    /** The states to choose from. */
    public UsState[] states() {
        return UsState.values();
    }

    /** The standings to choose from. */
    public Program.Standing[] standings() {
        return Program.Standing.values();
    }
}
