package org.htmdirectory.ladder;

import org.htmdirectory.terminology.Evidence;

/** Which mark of doubt pages show for evidence. */
final class Doubt {

    private Doubt() {}

    /** The name of the mark, or null where none is due. */
    static String of(Evidence evidence) {
        return switch (evidence) {
            case HIGH, MEDIUM -> null;
            case LOW -> "judgement";
            case UNVERIFIED -> "unverified";
        };
    }
}
