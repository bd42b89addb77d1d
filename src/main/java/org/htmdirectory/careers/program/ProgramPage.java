package org.htmdirectory.careers.program;

import java.util.List;
import org.htmdirectory.sources.Doubt;

/**
 * One program.
 *
 * @param program the program
 * @param siblings what else the same school teaches
 * @param neighbors other programs in the same state, those that are closed left out
 */
record ProgramPage(Program program, List<Program> siblings, List<Program> neighbors) {

    private static final int MOST_NEIGHBORS = 8;

    static ProgramPage of(Program program, List<Program> all) {
        List<Program> others = all.stream()
                .filter(other -> !other.slug().equals(program.slug()))
                .filter(other -> other.standing() != Program.Standing.CLOSED)
                .toList();
        return new ProgramPage(
                program,
                others.stream()
                        .filter(other -> other.school().equals(program.school()))
                        .toList(),
                others.stream()
                        .filter(other -> program.state() != null && other.state() == program.state())
                        .filter(other -> !other.school().equals(program.school()))
                        .filter(other -> other.standing() != Program.Standing.DOUBTFUL)
                        .limit(MOST_NEIGHBORS)
                        .toList());
    }

    /** The page's heading. */
    public String title() {
        return program.heading();
    }

    /** The page's description for search engines. */
    public String description() {
        return program.credential().label() + " at " + program.school()
                + (program.place() == null ? "" : ", " + program.place())
                + ": what it leads to, how it is taught and what is known of it.";
    }

    /** The mark of doubt of how many finish it: the year is not stated in the copy we have. */
    public Doubt completionsDoubt() {
        return Doubt.SECOND_HAND;
    }

    /** Whether the school's own name for the program is not known. */
    public boolean isUnnamed() {
        return program.name() == null;
    }
}
