package org.htmdirectory.codes.crosswalk;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Doubt;

/** What sort of statement ties a code of one scheme to a code of another. */
public enum Relation implements EnumCode {
    OFFICIAL("official crosswalk"),
    OFFICIAL_PARTIAL("official crosswalk, for a part of the code"),
    OFFICIAL_FLAGS_NOT_KEPT("official crosswalk; whole or part is not known"),
    OFFICIAL_CONTAINS("its owner lists the one inside the other"),
    OFFICIAL_UNIT_GROUP("official crosswalk, by size of the group and not by title"),
    OFFICIAL_BROADER("the broader group its owner gives"),
    TITLE_INDEX("official index of titles, for single titles"),
    SUCCESSOR("kept in the later version"),
    SUCCESSOR_SPLIT("split up in the later version"),
    SUCCESSOR_MERGE("merged with others in the later version"),
    STATED("said in writing by a professional or official body"),
    STATED_CLOSE("said to be close by a professional or official body"),
    DERIVED("worked out by a third party");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    /** The words used on pages. */
    public String label() {
        return label;
    }

    /** The mark of doubt where no owner of either says so, else null. */
    public Doubt doubt() {
        return this == DERIVED ? Doubt.ONE_SOURCE : null;
    }

    /** Whether it ties two versions of one scheme. */
    public boolean isVersionChange() {
        return this == SUCCESSOR || this == SUCCESSOR_SPLIT || this == SUCCESSOR_MERGE;
    }
}
