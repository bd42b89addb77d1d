package org.htmdirectory.terms;

/**
 * A family of roles that do like work.
 *
 * @param slug its address part, e.g. {@code imaging}
 * @param name its name on pages
 * @param description one plain sentence
 */
public record Family(String slug, String name, String description) {

    private static final String MILITARY = "military";

    /** Whether its roles are held in uniform, by members of the armed forces. */
    public boolean isMilitary() {
        return isMilitary(slug);
    }

    /** Whether a family of that slug is that of the armed forces. */
    public static boolean isMilitary(String slug) {
        return MILITARY.equals(slug);
    }
}
