package org.htmdirectory.reading.verdict;

import java.util.List;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;

/**
 * A wording as the classifier knows it.
 *
 * @param text the wording
 * @param language ISO 639-1 code
 * @param ambiguous whether it stands for more than one job, at least one of them in the field
 * @param readings the roles it may stand for, likeliest first; empty where it is never work in the field
 * @param lookalikes what else it may be, outside the field
 */
public record KnownTitle(
        String text, String language, boolean ambiguous, List<Meaning> readings, List<Outside> lookalikes) {

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
}
