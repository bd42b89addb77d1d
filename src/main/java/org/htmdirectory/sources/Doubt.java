package org.htmdirectory.sources;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.EnumCode;

/**
 * How sure a fact is, in one of three words. It follows from the citations of the fact and is kept nowhere; features ask a
 * fact for it and never say how it is worded. The surest comes first.
 */
public enum Doubt implements EnumCode {
    CHECKED(
            "Checked",
            "It stands on a page or in a file of those whose matter it is, such as the school of a program, or two publishers"
                    + " say it."),
    ONE_SOURCE(
            "One source",
            "One publisher says it, and it is not that publisher’s own matter; or we read a copy, or found no more than the"
                    + " publisher’s site. Ask before you count on it."),
    OUR_JUDGMENT(
            "Our judgment",
            "No source says it outright. The editors decided, from the pages that stand beside it, or from what they know of"
                    + " the work where none does.");

    private final String label;
    private final String meaning;

    Doubt(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** What follows from citations: the judgment of the editors is no source, and no citation is none either. */
    public static Doubt of(Collection<Citation> citations) {
        Set<String> publishers = citations.stream()
                .filter(Citation::isSource)
                .map(Citation::publisher)
                .collect(Collectors.toSet());
        if (publishers.isEmpty()) {
            return OUR_JUDGMENT;
        }
        boolean own = citations.stream().anyMatch(Citation::isOwn);
        return own || publishers.size() > 1 ? CHECKED : ONE_SOURCE;
    }

    /** The words of the mark. */
    public String label() {
        return label;
    }

    /** What the mark means, in sentences. */
    public String meaning() {
        return meaning;
    }

    /** Whether no source says it outright. Where facts stand in a list, only this is marked. */
    public boolean isJudged() {
        return this == OUR_JUDGMENT;
    }

    /** Whether lists of facts mark it. */
    public boolean isMarkedInLists() {
        return isJudged();
    }

    /** Whether nothing more is to be asked. */
    public boolean isChecked() {
        return this == CHECKED;
    }

    /** Its code, as downloads write it. */
    @Override
    public String toString() {
        return code();
    }
}
