package org.htmdirectory.classify;

/**
 * A reason as the page lists it.
 *
 * @param label what sort of reason, in a word or two
 * @param text the reason, in a sentence
 */
record ReasonLine(String label, String text) {

    static ReasonLine of(Reason reason) {
        return new ReasonLine(label(reason.kind()), reason.text());
    }

    /** What sort of reason it is, in a word or two; the same under a marked word and in the list. */
    static String label(Reason.Kind kind) {
        return switch (kind) {
            case TITLE -> "Known title";
            case WORDS -> "Names the work";
            case OTHER_WORK -> "Other work";
            case LEVEL -> "Level";
            case SPECIALTY -> "Specialty";
            case CREDENTIAL -> "Credential";
            case SETTING -> "Where";
            case EMPLOYER -> "Employer";
            case DESCRIPTION -> "Description";
            case NOISE -> "Left out";
        };
    }
}
