package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.List;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;

/**
 * A wording as the classifier knows it.
 *
 * @param slug its address part
 * @param text the wording
 * @param language ISO 639-1 code
 * @param ambiguous whether it stands for more than one job, at least one of them in the field
 * @param readings the roles it may stand for, likeliest first; empty where it is never work in the field
 * @param lookalikes what else it may be, outside the field
 */
public record KnownTitle(
        String slug,
        String text,
        String language,
        boolean ambiguous,
        List<Meaning> readings,
        List<Outside> lookalikes) {

    /**
     * One role that a wording may stand for.
     *
     * @param role the role
     * @param level the level the wording bears, or null
     * @param when what must be true for this reading, or null
     */
    public record Meaning(RoleRef role, Level level, String when) {}

    /** The wording of a listed title. */
    public static KnownTitle of(Title title) {
        return new KnownTitle(
                title.slug(),
                title.text(),
                title.language(),
                title.isAmbiguous(),
                title.readings().stream()
                        .map(reading -> new Meaning(reading.role(), reading.level(), reading.when()))
                        .toList(),
                title.lookalikes().stream()
                        .map(other -> new Outside(other.scheme(), other.code(), other.occupation(), other.why()))
                        .toList());
    }

    /** Two wordings that read alike: what either may stand for, the words of both may. */
    KnownTitle or(KnownTitle other) {
        List<Meaning> together = new ArrayList<>(readings);
        for (Meaning reading : other.readings) {
            if (readings.stream().noneMatch(known -> known.role().equals(reading.role()))) {
                together.add(reading);
            }
        }
        List<Outside> others = new ArrayList<>(lookalikes);
        others.addAll(other.lookalikes);
        boolean either = readings.isEmpty() != other.readings.isEmpty();
        boolean several = readings.size() < together.size() && !readings.isEmpty();
        return new KnownTitle(
                slug,
                text,
                language,
                ambiguous || other.ambiguous || either || several,
                List.copyOf(together),
                List.copyOf(others));
    }
}
