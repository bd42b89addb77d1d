package org.htmdirectory.sources;

import org.htmdirectory.platform.reference.EnumCode;

/**
 * Why a fact is less than certain. Pages show it as a quiet mark that leads to its meaning on the sources page; a fact
 * without doubt has none, which is null. Features ask a fact for its doubt and never say how it is worded.
 */
public enum Doubt implements EnumCode {
    UNVERIFIED(
            "Not verified",
            "We found it in one place only and could not confirm it in a second, or in the publisher’s own words."),
    JUDGEMENT("Our judgment", "No source states it outright. The editors decided, from the sources they cite."),
    SECOND_HAND(
            "Second-hand",
            "The fact reached us through somebody else’s copy. We have not checked it against the publisher’s own file.");

    private final String label;
    private final String meaning;

    Doubt(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The doubt that a table names by its code; null where it names none. */
    public static Doubt of(String code) {
        return code == null ? null : EnumCode.parse(Doubt.class, code);
    }

    /** The words of the mark. */
    public String label() {
        return label;
    }

    /** What the mark means, in sentences. */
    public String meaning() {
        return meaning;
    }

    /** Its code, as downloads write it. */
    @Override
    public String toString() {
        return code();
    }
}
