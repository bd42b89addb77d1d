package org.htmdirectory.careers.program;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * The programs, all or some.
 *
 * @param shown those that are listed
 * @param doubtful where a state was chosen: those there that may not be counted on
 * @param beside where a state was chosen: those of the states beside it, the nearest first
 * @param endingBeside where a state was chosen: those beside it that people finished lately, though they may be ending
 * @param anywhere where a state was chosen: those that people of every state can take
 * @param engineers those that prepare engineers, where a state was chosen: there or, where there is none, beside it
 * @param held how many programs we hold, whatever their standing
 * @param leftOut how many listings are left out, being about another subject
 * @param filter what they were chosen by
 * @param map how many there are in each state, as far as the filter lets them
 * @param credentials the credentials to choose from
 * @param deliveries the ways of teaching to choose from
 */
record ProgramsPage(
        List<Program> shown,
        List<Program> doubtful,
        List<Program> beside,
        List<Program> endingBeside,
        List<Program> anywhere,
        List<Program> engineers,
        int held,
        long leftOut,
        ProgramFilter filter,
        StateMap map,
        List<Credential> credentials,
        List<Delivery> deliveries) {

    static ProgramsPage of(Programs programs, ProgramFilter filter) {
        List<Program> all = programs.forTechnicians();
        List<Program> everywhere =
                all.stream().filter(filter.everywhere()::lets).toList();
        List<UsState> beside =
                filter.state() == null ? List.of() : filter.state().neighbors();
        List<Program> shown = everywhere.stream().filter(filter::lets).toList();
        return new ProgramsPage(
                shown,
                doubtful(all, filter),
                Programs.in(beside, everywhere).stream()
                        .filter(program -> !program.isOpenToAllStates())
                        .toList(),
                isStateAlone(filter) ? Programs.endingBeside(filter.state(), all) : List.of(),
                filter.state() == null
                        ? List.of()
                        : everywhere.stream()
                                .filter(Program::isOpenToAllStates)
                                .filter(program -> !shown.contains(program))
                                .toList(),
                (filter.state() == null ? programs.forEngineers() : programs.forEngineers(filter.state()))
                        .stream().filter(filter::letsEngineers).toList(),
                programs.all().size(),
                programs.leftOut(),
                filter,
                StateMap.of(Programs.counts(everywhere)),
                Arrays.stream(Credential.values())
                        .filter(one -> all.stream().anyMatch(program -> program.credential() == one))
                        .toList(),
                Arrays.stream(Delivery.values())
                        .filter(one -> all.stream().anyMatch(program -> program.delivery() == one))
                        .toList());
    }

    private static List<Program> doubtful(List<Program> all, ProgramFilter filter) {
        return isStateAlone(filter)
                ? Programs.in(List.of(filter.state()), all).stream()
                        .filter(program -> !program.standing().isReliable() && !program.isClosed())
                        .toList()
                : List.of();
    }

    private static boolean isStateAlone(ProgramFilter filter) {
        return filter.state() != null && filter.standing() == null;
    }

    /** How many programs are listed, and at how many schools, in words. */
    public String counted() {
        return Programs.counted(shown);
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

    /** Where the facts about the programs shown come from, each once. */
    public List<Citation> citations() {
        return Stream.of(shown, doubtful, beside, endingBeside, anywhere, engineers)
                .flatMap(List::stream)
                .flatMap(program -> program.citations().stream())
                .distinct()
                .toList();
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
