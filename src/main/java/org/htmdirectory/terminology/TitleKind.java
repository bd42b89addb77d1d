package org.htmdirectory.terminology;

/** What sort of wording a title is. In the order in which pages list them. */
public enum TitleKind {
    PREFERRED("preferred", "Standard name"),
    ABBREVIATION("abbreviation", "Short forms"),
    SYNONYM("synonym", "Other names"),
    SENIORITY("seniority", "Names with a level"),
    EMPLOYER("employer", "Names one employer uses"),
    MILITARY("military", "Military names"),
    REGIONAL("regional", "Names in other English-speaking countries"),
    TRANSLATION("translation", "Names in other languages"),
    LEGACY("legacy", "Older names"),
    MISSPELLING("misspelling", "Common misspellings"),
    GROUP("group", "Official group names that cover more"),
    LOOKALIKE("lookalike", "Look-alikes");

    private final String code;
    private final String label;

    TitleKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The word used in tables and JSON. */
    public String code() {
        return code;
    }

    /** The heading used on pages. */
    public String label() {
        return label;
    }

    /** The kind of that code; throws {@link IllegalArgumentException} on any other text. */
    public static TitleKind parse(String code) {
        for (TitleKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of title '" + code + "'");
    }
}
