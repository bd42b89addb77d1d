package org.htmdirectory.careers.map;

import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.terms.Family;
import org.htmdirectory.terms.Terminology;

/**
 * Which part of the map a visitor wants to see.
 *
 * @param family its rungs with what leads directly to them and from them; null for all
 * @param start what can be reached from there, and of a family the way there; null for all
 */
record MapFilter(Family family, Start start) {

    /** Reads what was asked for; throws {@link BadInputException} where no such family or start exists. */
    static MapFilter asked(String family, String start, Terminology terminology, Ladder ladder) {
        return new MapFilter(
                family.isBlank() ? null : family(family, terminology), start.isBlank() ? null : start(start, ladder));
    }

    private static Family family(String slug, Terminology terminology) {
        return terminology.families().stream()
                .filter(family -> family.slug().equals(slug))
                .findFirst()
                .orElseThrow(() ->
                        new BadInputException("There is no family of roles " + BadInputException.quoted(slug) + "."));
    }

    private static Start start(String slug, Ladder ladder) {
        return ladder.starts().stream()
                .filter(start -> start.slug().equals(slug))
                .findFirst()
                .orElseThrow(() ->
                        new BadInputException("There is no starting point " + BadInputException.quoted(slug) + "."));
    }

    /** What tells it from other filters. */
    String key() {
        return (family == null ? "" : family.slug()) + ' ' + (start == null ? "" : start.slug());
    }

    /** Whether it lets everything pass. */
    public boolean isOpen() {
        return family == null && start == null;
    }

    /** Whether it asks for a family as seen from a start. */
    public boolean isNarrow() {
        return family != null && start != null;
    }

    boolean isInFamily(Place place) {
        return place instanceof Rung rung && rung.role().family().equals(family);
    }
}
