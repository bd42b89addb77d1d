package org.htmdirectory.reading.neighbors;

import java.util.List;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;

/** A listed title that is like a text. */
public final class Neighbor {

    private final Likeness likeness;

    Neighbor(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The title. */
    public Title title() {
        return likeness.title().title();
    }

    /** The level that the text or else the title bears, or null. */
    public Level level() {
        return likeness.level();
    }

    /** The loosest step that was needed. */
    public Matched matched() {
        return likeness.matched();
    }

    /** How well the two agree, 0 to 1, with three decimals; 1 only for the same text. */
    public double score() {
        return Math.round(likeness.score() * 1000) / 1000.0;
    }

    /** In what they differ, in plain words; worked out each time. */
    public List<String> differences() {
        return Differences.of(likeness);
    }

    /** The one role that the title stands for, or null for an ambiguous title and for a look-alike. */
    public RoleRef role() {
        return title().role().orElse(null);
    }

    /** The roles that the title may stand for, likeliest first; empty for a look-alike. */
    public List<RoleRef> roles() {
        return title().readings().stream().map(Reading::role).distinct().toList();
    }

    /** How the title stands to its first role, or null for a look-alike. */
    public Equivalence equivalence() {
        return title().first().map(Reading::equivalence).orElse(null);
    }

    /** Whether the title stands for more than one job, at least one of them in the field. */
    public boolean isAmbiguous() {
        return title().isAmbiguous();
    }

    /** Whether the title is never work in the field. */
    public boolean isLookalike() {
        return title().isLookalikeOnly();
    }
}
