package org.htmdirectory.careers.military;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;
import org.htmdirectory.sources.Citation;

/**
 * A trade of the armed forces that leads into the field.
 *
 * @param slug its key, and its anchor on pages
 * @param name what it is called
 * @param has what people from it bring
 * @param missing what they have yet to learn
 * @param rule the rule of a school, an employer or a certification that counts what they bring
 * @param start where they stand, for the search for a way
 * @param target the job to ask a way to first
 * @param way the step from there to that job, or null where there is none without others between
 * @param codes the codes that are known to belong to it, by branch
 */
public record Trade(
        String slug,
        String name,
        Said has,
        Said missing,
        Said rule,
        Start start,
        Rung target,
        Transition way,
        List<TradeCode> codes) {

    /** A sentence, and where it was read. */
    public record Said(String text, Citation citation) {}

    /** Where what is said of it was read. */
    public List<Citation> citations() {
        return Stream.concat(said(), codes.stream().map(TradeCode::citation))
                .distinct()
                .toList();
    }

    /** Where the sentences on it were read. */
    Stream<Citation> said() {
        return Stream.concat(
                Stream.of(has, missing, rule).map(Said::citation),
                way == null ? Stream.empty() : way.citations().stream());
    }
}
