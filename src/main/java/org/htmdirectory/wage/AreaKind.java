package org.htmdirectory.wage;

/** What sort of area figures are published for. */
public enum AreaKind {
    NATION("nation", "Nation"),
    STATE("state", "State"),
    TERRITORY("territory", "Territory"),
    METROPOLITAN("metropolitan", "Metropolitan area"),
    NONMETROPOLITAN("nonmetropolitan", "Nonmetropolitan area");

    private final String code;
    private final String label;

    AreaKind(String code, String label) {
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

    /** The kind of that code; throws {@link IllegalArgumentException} on any other text. */
    public static AreaKind parse(String code) {
        for (AreaKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of area '" + code + "'");
    }
}
