package org.htmdirectory.careers.work;

import java.util.List;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.sources.Citation;

/**
 * The school that people in a role usually have.
 *
 * @param level how far they went
 * @param text what that means here, in one sentence
 * @param citations who says so
 */
public record UsualSchooling(Schooling level, String text, List<Citation> citations) {

    /** Whether no source says it and it is the editors’ judgment. */
    public boolean isJudgment() {
        return citations.stream().allMatch(Citation::isJudgment);
    }

    /** What employers look for, as a whole sentence. */
    public String sentence() {
        return text + ".";
    }
}
