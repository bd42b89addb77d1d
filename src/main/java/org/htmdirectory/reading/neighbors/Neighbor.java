package org.htmdirectory.reading.neighbors;

import java.util.List;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;

/**
 * A listed title that is like a text.
 *
 * @param title the title
 * @param level the level that the text or else the title bears, or null
 * @param matched the loosest step that was needed
 * @param score how well the two agree, 0 to 1; 1 only for the same text
 * @param differences in what they differ, in plain words
 */
public record Neighbor(Title title, Level level, Matched matched, double score, List<String> differences) {

    static Neighbor of(Likeness likeness) {
        return new Neighbor(
                likeness.title().title(),
                likeness.level(),
                likeness.matched(),
                Math.round(likeness.score() * 1000) / 1000.0,
                Differences.of(likeness));
    }

    /** The one role that the title stands for, or null for an ambiguous title and for a look-alike. */
    public RoleRef role() {
        return title.role().orElse(null);
    }

    /** The roles that the title may stand for, likeliest first; empty for a look-alike. */
    public List<RoleRef> roles() {
        return title.readings().stream().map(Reading::role).distinct().toList();
    }

    /** How the title stands to its first role, or null for a look-alike. */
    public Equivalence equivalence() {
        return title.first().map(Reading::equivalence).orElse(null);
    }

    /** Whether the title stands for more than one job, at least one of them in the field. */
    public boolean isAmbiguous() {
        return title.isAmbiguous();
    }

    /** Whether the title is never work in the field. */
    public boolean isLookalike() {
        return title.isLookalikeOnly();
    }
}
