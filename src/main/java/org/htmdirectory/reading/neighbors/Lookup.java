package org.htmdirectory.reading.neighbors;

import java.util.List;
import java.util.Locale;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Lookalike;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;

/**
 * The answer to a query: what it stands for, why, and how surely.
 *
 * @param query the query as considered: blanks and control characters cleaned, cut at {@value #LONGEST} characters
 * @param cut whether the query was longer than that
 * @param outcome what sort of answer this is
 * @param matches the titles that matched, best first; for {@link Outcome#NEAR} and {@link Outcome#NOTHING} the nearest
 *     ones, which may be none
 */
public record Lookup(String query, boolean cut, Outcome outcome, List<TitleMatch> matches) {

    /** How many characters of a query are considered. */
    public static final int LONGEST = 300;

    /** What sort of answer a lookup gives. */
    public enum Outcome {
        /** One role, likely or surely. */
        FOUND,
        /** A real title that stands for more than one thing: the readings and look-alikes say what tells them apart. */
        AMBIGUOUS,
        /** Not work in the field: the look-alikes say what it is instead. */
        LOOKALIKE,
        /** No title is near enough to answer with; the matches are the nearest. */
        NEAR,
        /** Nothing recognizable; the matches, if any, are only faintly alike. */
        NOTHING,
        /** Nothing was asked. */
        EMPTY;

        /** The word used in JSON, e.g. {@code found}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The match that answers the query, or null where none is near enough. */
    public TitleMatch best() {
        return answers() ? matches.get(0) : null;
    }

    /** The other titles that matched, best first; where there is no best match, all of them. */
    public List<TitleMatch> further() {
        return answers() ? matches.subList(1, matches.size()) : matches;
    }

    /** The title that answers the query, or null. */
    public Title title() {
        return answers() ? best().title() : null;
    }

    /** The role that answers the query; null where it is ambiguous, a look-alike or not found. */
    public RoleRef role() {
        return answers() ? best().role() : null;
    }

    /** The level that the query or else the title bears, or null. */
    public Level level() {
        return answers() ? best().level() : null;
    }

    /** Why the best match matched; empty where there is none. */
    public List<Reason> reasons() {
        return answers() ? best().reasons() : List.of();
    }

    /** The roles that the title may stand for, likeliest first, each with the condition that settles it. */
    public List<Reading> readings() {
        return answers() ? title().readings() : List.of();
    }

    /** What the title is, or may be, outside the field. */
    public List<Lookalike> lookalikes() {
        return answers() ? title().lookalikes() : List.of();
    }

    /** How sure the answer is; null where there is none. */
    public Certainty certainty() {
        return answers() ? best().certainty() : null;
    }

    private boolean answers() {
        return outcome == Outcome.FOUND || outcome == Outcome.AMBIGUOUS || outcome == Outcome.LOOKALIKE;
    }
}
