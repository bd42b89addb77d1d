package org.htmdirectory.reading.employers;

import java.util.Set;

/**
 * What an employer's name, as written, tells.
 *
 * @param kind what sort of employer it is
 * @param name the name in the list, or null where only words tell
 * @param equipment what it mostly makes or serves; empty where that is not known
 * @param basis what was recognized
 * @param strength how far to rely on it, above 0 to 1
 * @param from offset of the first character that tells, in the text given
 * @param to offset after the last one
 */
public record KnownEmployer(
        EmployerKind kind, String name, Set<Equipment> equipment, Basis basis, double strength, int from, int to) {

    /** What was recognized. */
    public enum Basis {
        /** An employer of the list. */
        NAME,
        /** Words that names of such employers have in common. */
        WORDS
    }
}
