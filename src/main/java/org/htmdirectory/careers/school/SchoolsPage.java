package org.htmdirectory.careers.school;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.careers.program.StateMap;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * The page {@code /schools}: everything about learning the work, for one state or for any.
 *
 * @param state the state that was chosen, or null
 * @param here the programs of that state that may be counted on
 * @param doubtful those there that may not
 * @param beside those of the states beside it, the nearest school first
 * @param endingBeside those beside it that people finished lately, though they may be ending
 * @param anywhere those elsewhere that people of every state can take, apprenticeships left out
 * @param anywhereHere those of the chosen state that people of every state can take, which stand among the others there
 * @param apprenticeships those that pay while one learns, open to the chosen state or to any
 * @param engineers those that prepare engineers in the chosen state or, where there is none, in the states beside it
 * @param map how many each state has
 * @param certifications the few to know first
 * @param scholarships what pays for school there
 * @param unread that we have read of no grant of that state; null where we have, or none was chosen
 * @param societies the field's societies there
 * @param preparations what to do while in high school
 */
record SchoolsPage(
        UsState state,
        List<Program> here,
        List<Program> doubtful,
        List<Program> beside,
        List<Program> endingBeside,
        List<Program> anywhere,
        List<Program> anywhereHere,
        List<Program> apprenticeships,
        List<Program> engineers,
        StateMap map,
        List<Certification> certifications,
        List<Scholarship> scholarships,
        String unread,
        List<LocalSocieties.Society> societies,
        List<Preparation> preparations) {

    static SchoolsPage of(
            UsState state,
            Programs programs,
            List<Certification> certifications,
            SchoolMoney money,
            LocalSocieties societies) {
        List<Program> reliable = programs.reliable();
        List<Program> here = state == null ? List.of() : programs.in(state);
        return new SchoolsPage(
                state,
                here,
                state == null ? List.of() : programs.doubtful(state),
                state == null ? List.of() : programs.beside(state),
                state == null ? List.of() : programs.endingBeside(state),
                reliable.stream()
                        .filter(Program::isOpenToAllStates)
                        .filter(program -> !here.contains(program))
                        .filter(program -> !program.isApprenticeship())
                        .toList(),
                here.stream()
                        .filter(Program::isOpenToAllStates)
                        .filter(program -> !program.isApprenticeship())
                        .toList(),
                reliable.stream()
                        .filter(Program::isApprenticeship)
                        .filter(program -> state == null || program.state() == null || program.state() == state)
                        .toList(),
                state == null ? List.of() : programs.forEngineers(state),
                StateMap.of(programs.counts()),
                certifications.stream().filter(Certification::isToKnowFirst).toList(),
                (state == null ? money.scholarships() : money.scholarships(state))
                        .stream().filter(one -> !one.isOfAnyState()).toList(),
                money.unread(state),
                state == null ? List.of() : societies.in(state),
                money.preparations().stream()
                        .filter(one -> state == null || one.state() == null || one.state() == state)
                        .toList());
    }

    /** How many programs the chosen state has, and at how many schools, in words. */
    public String counted() {
        return Programs.counted(here);
    }

    /** How many people of every state can take, and how many of them stand among those of the chosen state. */
    public String anywhereCounted() {
        if (anywhereHere.isEmpty()) {
            return String.valueOf(anywhere.size());
        }
        String among = anywhereHere.size() + " among those in " + state.label();
        return anywhere.isEmpty() ? among : anywhere.size() + ", and " + among;
    }

    /** How many programs for engineers the chosen state has or, where we know of none there, how many the states beside it. */
    public String engineersCounted() {
        boolean here = engineers.stream().anyMatch(program -> program.state() == state);
        return here
                ? String.valueOf(engineers.size())
                : "none known in %s, %d next door".formatted(state.label(), engineers.size());
    }

    /** The states next door that have programs, the one with the nearest school first. */
    public List<UsState> besideStates() {
        return beside.stream().map(Program::state).distinct().toList();
    }

    /** The page's heading. */
    public String title() {
        return state == null ? "Schools and certifications" : "Schools and certifications for " + state.label();
    }

    /** The page's description for search engines. */
    public String description() {
        return "Where to learn to look after medical devices"
                + (state == null ? "" : " in and around " + state.label())
                + ": schools, online programs, apprenticeships, certifications, money for school.";
    }

    /** The two letters of the state as links carry them, or null. */
    public String stateCode() {
        return state == null ? null : state.name();
    }

    /** The states to choose from. */
    public UsState[] states() {
        return UsState.values();
    }

    /** The kinds of preparation of which there are any. */
    public List<Preparation.Kind> kinds() {
        return preparations.stream().map(Preparation::kind).distinct().toList();
    }

    /** What prepares, of one kind. */
    public List<Preparation> preparations(Preparation.Kind kind) {
        return preparations.stream().filter(one -> one.kind() == kind).toList();
    }

    /** Where what stands on this page alone was read. */
    public List<Citation> citations() {
        return Stream.of(
                        Stream.of(here, doubtful, beside, endingBeside, anywhere, apprenticeships, engineers)
                                .flatMap(List::stream)
                                .map(Program::citations),
                        scholarships.stream().map(Scholarship::citations),
                        societies.stream().map(LocalSocieties.Society::citations),
                        preparations.stream().map(Preparation::citations))
                .flatMap(part -> part)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
