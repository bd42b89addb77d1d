package org.htmdirectory.pages.advocacy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.htmdirectory.sources.Citation;

/**
 * The page {@code /field/advocacy}.
 *
 * @param facts all that is said, in the order of the page
 */
record AdvocacyPage(List<FieldFact> facts) {

    static AdvocacyPage of(List<FieldFact> facts) {
        return new AdvocacyPage(facts.stream()
                .sorted(Comparator.comparing(FieldFact::part).thenComparing(FieldFact::position))
                .toList());
    }

    /** The page's heading. */
    public String title() {
        return "Speaking up for the field";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Healthcare technology management as a whole: its many names, what the government counts, alliances that"
                + " faded, whom to win over, and what one can do.";
    }

    /** The parts, in their order. */
    public List<FieldPart> parts() {
        return Arrays.stream(FieldPart.values())
                .filter(part -> facts.stream().anyMatch(fact -> fact.part() == part))
                .toList();
    }

    /** What belongs to a part. */
    public List<FieldFact> of(FieldPart part) {
        return facts.stream().filter(fact -> fact.part() == part).toList();
    }

    /** Where all of it was read. */
    public List<Citation> citations() {
        return facts.stream()
                .flatMap(fact -> fact.citations().stream())
                .distinct()
                .toList();
    }
}
