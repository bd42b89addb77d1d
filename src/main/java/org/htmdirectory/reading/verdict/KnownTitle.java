package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;

/**
 * A wording as the classifier knows it.
 *
 * @param slugs its address part; where several wordings read alike, that of each, the one of the text first
 * @param text the wording
 * @param language ISO 639-1 code
 * @param ambiguous whether it stands for more than one job, at least one of them in the field
 * @param readings the roles it may stand for, likeliest first; empty where it is never work in the field
 * @param lookalikes what else it may be, outside the field
 */
public record KnownTitle(
        List<String> slugs,
        String text,
        String language,
        boolean ambiguous,
        List<RoleReading> readings,
        List<Outside> lookalikes) {

    /**
     * One role that a wording may stand for.
     *
     * @param role the role
     * @param level the level the wording bears, or null
     * @param when what must be true for this reading, or null
     */
    public record RoleReading(RoleRef role, Level level, String when) {}

    /** The wording of a listed title. */
    public static KnownTitle of(Title title) {
        return new KnownTitle(
                List.of(title.slug()),
                title.text(),
                title.language(),
                title.isAmbiguous(),
                title.readings().stream()
                        .map(reading -> new RoleReading(reading.role(), reading.level(), reading.when()))
                        .toList(),
                title.lookalikes().stream()
                        .map(other -> new Outside(other.scheme(), other.code(), other.occupation(), other.why()))
                        .toList());
    }

    /** The wording without the roles that are another country's, if any is left; null stands for an unknown country. */
    KnownTitle in(String country) {
        List<RoleReading> there = readings.stream()
                .filter(reading -> NationalRoles.mayBe(reading.role().slug(), country))
                .toList();
        return there.isEmpty() || there.size() == readings.size()
                ? this
                : new KnownTitle(slugs, text, language, ambiguous, there, lookalikes);
    }

    /** Two wordings that read alike: what either may stand for, the words of both may. An ambiguous one speaks for both. */
    KnownTitle or(KnownTitle other) {
        if (other.ambiguous && !ambiguous) {
            return other.or(this);
        }
        List<RoleReading> together = new ArrayList<>(readings);
        for (RoleReading reading : other.readings) {
            if (readings.stream().noneMatch(known -> known.role().equals(reading.role()))) {
                together.add(reading);
            }
        }
        boolean either = readings.isEmpty() != other.readings.isEmpty();
        boolean several = readings.size() < together.size() && !readings.isEmpty();
        return new KnownTitle(
                joined(slugs, other.slugs),
                text,
                language,
                ambiguous || either || several,
                List.copyOf(together),
                joined(lookalikes, other.lookalikes));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
