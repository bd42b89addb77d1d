package org.htmdirectory.reading.neighbors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.reading.verdict.Classification;
import org.htmdirectory.reading.verdict.Reason;
import org.htmdirectory.reading.verdict.ReasonKind;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Lookalike;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;

/**
 * The answer to a query: what the classifier says it is, and the listed titles that are like it.
 *
 * @param query the query as considered: blanks and control characters cleaned, cut at as many characters as a
 *     title may have
 * @param cut whether the query was longer than that
 * @param answer what it is
 * @param matches the listed titles, best first: the one that the answer rests on, then those that are alike
 */
public record Lookup(String query, boolean cut, Classification answer, List<Neighbor> matches) {

    /** What sort of answer a lookup gives. */
    public enum Outcome implements EnumCode {
        /** One role, likely or surely. */
        FOUND,
        /** A real title that stands for more than one thing: the readings and look-alikes say what tells them apart. */
        AMBIGUOUS,
        /** Listed as work outside the field: the look-alikes say what it is instead. */
        LOOKALIKE,
        /** No listed title, and no role; the matches are the nearest. */
        NEAR,
        /** Nothing recognizable; the matches, if any, are only faintly alike. */
        NOTHING,
        /** Nothing was asked. */
        EMPTY
    }

    /** What sort of answer it is. */
    public Outcome outcome() {
        if (query.isEmpty()) {
            return Outcome.EMPTY;
        }
        boolean known = answer.known() != null;
        return switch (answer.verdict()) {
            case ROLE -> Outcome.FOUND;
            case AMBIGUOUS -> known ? Outcome.AMBIGUOUS : near();
            case OUTSIDE -> known && answer.known().readings().isEmpty() ? Outcome.LOOKALIKE : near();
            case UNKNOWN -> near();
        };
    }

    private Outcome near() {
        return matches.isEmpty() || matches.get(0).score() < Neighbors.FAINT ? Outcome.NOTHING : Outcome.NEAR;
    }

    /** The listed title that the answer rests on or is nearest to; null where none is near enough. */
    public Neighbor best() {
        boolean answered = switch (outcome()) {
            case FOUND, AMBIGUOUS, LOOKALIKE -> true;
            case NEAR, NOTHING, EMPTY -> false;
        };
        return answered && isOfTheAnswer() ? matches.get(0) : null;
    }

    private boolean isOfTheAnswer() {
        return !matches.isEmpty()
                && (answer.known() != null
                        ? isKnown(matches.get(0))
                        : matches.get(0).score() >= Neighbors.FAINT
                                && matches.get(0).roles().contains(answer.role()));
    }

    private boolean isKnown(Neighbor match) {
        return answer.known() != null
                && answer.known().slugs().contains(match.title().slug());
    }

    /** The titles that the answer rests on: several where several wordings read alike. */
    private List<Title> titles() {
        Stream<Neighbor> others = matches.stream().skip(1).filter(this::isKnown);
        return best() == null
                ? List.of()
                : Stream.concat(Stream.of(best()), others).map(Neighbor::title).toList();
    }

    /** The other titles that matched, best first; where there is no best match, all of them. */
    public List<Neighbor> further() {
        return best() == null ? matches : matches.subList(1, matches.size());
    }

    /** The title that the answer rests on, or null. */
    public Title title() {
        return best() == null ? null : best().title();
    }

    /** The role that answers the query; null where it is ambiguous, a look-alike or not found. */
    public RoleRef role() {
        return answer.role();
    }

    /** The level to name beside the role; null where there is none, no answer, or the role's name says it. */
    public Level level() {
        if (answer.level() == null || best() == null && role() == null) {
            return null;
        }
        return role() != null && answer.level().isSaidBy(role().name()) ? null : answer.level();
    }

    /** Why this is the answer, in plain words: in what the query differs from the title, then what else was read. */
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>(best() == null ? List.of() : best().differences());
        Stream<Reason> others =
                answer.reasons().stream().filter(reason -> best() == null || reason.kind() != ReasonKind.TITLE);
        others.map(Reason::text).filter(text -> !reasons.contains(text)).forEach(reasons::add);
        return List.copyOf(reasons);
    }

    /** The roles that the title may stand for, likeliest first, each with the condition that settles it. */
    public List<Reading> readings() {
        Set<RoleRef> seen = new HashSet<>();
        return titles().stream()
                .flatMap(title -> title.readings().stream())
                .filter(reading -> seen.add(reading.role()))
                .toList();
    }

    /** What the title is, or may be, outside the field. */
    public List<Lookalike> lookalikes() {
        return titles().stream()
                .flatMap(title -> title.lookalikes().stream())
                .distinct()
                .toList();
    }
}
