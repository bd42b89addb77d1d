package org.htmdirectory.crosswalk;

/** What sort of statement ties a code of one scheme to a code of another. */
public enum Relation {
    OFFICIAL("official", "official crosswalk"),
    OFFICIAL_PARTIAL("official-partial", "official crosswalk, for a part of the code"),
    OFFICIAL_FLAGS_NOT_KEPT("official-flags-not-kept", "official crosswalk; whole or part is not known"),
    OFFICIAL_CONTAINS("official-contains", "its owner lists the one inside the other"),
    OFFICIAL_UNIT_GROUP("official-unit-group", "official crosswalk, by size of the group and not by title"),
    OFFICIAL_BROADER("official-broader", "the broader group its owner gives"),
    TITLE_INDEX("title-index", "official index of titles, for single titles"),
    SUCCESSOR("successor", "kept in the later version"),
    SUCCESSOR_SPLIT("successor-split", "split up in the later version"),
    SUCCESSOR_MERGE("successor-merge", "merged with others in the later version"),
    STATED("stated", "said in writing by a professional or official body"),
    STATED_CLOSE("stated-close", "said to be close by a professional or official body"),
    DERIVED("derived", "worked out by a third party");

    private final String code;
    private final String label;

    Relation(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word used in tables and JSON. */
    public String code() {
        return code;
    }

    /** The words used on pages. */
    public String label() {
        return label;
    }

    /** Whether it ties two versions of one scheme. */
    public boolean isVersionChange() {
        return this == SUCCESSOR || this == SUCCESSOR_SPLIT || this == SUCCESSOR_MERGE;
    }

    /** The relation of that code; throws {@link IllegalArgumentException} on any other text. */
    public static Relation parse(String code) {
        for (Relation relation : values()) {
            if (relation.code.equals(code)) {
                return relation;
            }
        }
        throw new IllegalArgumentException("No relation '" + code + "'");
    }
}
