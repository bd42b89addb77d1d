package org.htmdirectory.careers.program;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * One program.
 *
 * @param program the program
 * @param siblings what else the same school teaches
 * @param neighbors programs of other schools in the same state that prepare for the same work
 * @param elsewhere where there are none, those of the states beside it
 */
record ProgramPage(Program program, List<Program> siblings, List<Program> neighbors, List<Program> elsewhere) {

    private static final int MOST_NEIGHBORS = 8;

    static ProgramPage of(Program program, List<Program> all) {
        List<Program> others = all.stream()
                .filter(other -> !other.slug().equals(program.slug()))
                .toList();
        List<Program> reliable = others.stream()
                .filter(other -> !other.school().equals(program.school()))
                .filter(other -> other.prepares() == program.prepares())
                .filter(other -> other.isForEngineers()
                        ? !other.isClosed()
                        : other.standing().isReliable())
                .toList();
        List<Program> here = in(program.state() == null ? List.of() : List.of(program.state()), reliable);
        return new ProgramPage(
                program,
                others.stream()
                        .filter(other -> other.school().equals(program.school()))
                        .filter(other -> !other.isClosed())
                        .toList(),
                here,
                here.isEmpty() && program.state() != null
                        ? Programs.nearestFirst(program.state(), reliable).stream()
                                .limit(MOST_NEIGHBORS)
                                .toList()
                        : List.of());
    }

    private static List<Program> in(List<UsState> states, List<Program> programs) {
        return Programs.in(states, programs).stream().limit(MOST_NEIGHBORS).toList();
    }

    /** The page's heading. */
    public String title() {
        return program.heading();
    }

    /** The page's description for search engines. */
    public String description() {
        return program.credential().label() + " at " + program.school()
                + (program.place() == null ? "" : ", " + program.place())
                + ": how long it takes, what it costs, how many finish and when it was last seen.";
    }

    /** Whether the school's own name for the program is not known. */
    public boolean isUnnamed() {
        return program.name() == null;
    }

    /** How many finished in each year, drawn. */
    public Drawing completions() {
        return CompletionChart.of(program.completions());
    }

    /** Where all of it was read. */
    public List<Citation> citations() {
        return Stream.concat(program.citations().stream(), program.teacher().citations().stream())
                .distinct()
                .toList();
    }
}
