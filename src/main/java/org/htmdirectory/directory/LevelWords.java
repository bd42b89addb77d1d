package org.htmdirectory.directory;

import org.htmdirectory.terminology.Level;

/** Levels as parts of a sentence. */
final class LevelWords {

    private LevelWords() {}

    /** E.g. <i>level II</i>, <i>senior</i>; null for null. */
    static String of(Level level) {
        if (level == null) {
            return null;
        }
        return switch (level) {
            case I, II, III, IV -> "level " + level.code();
            case ENTRY -> "entry level";
            default -> level.code();
        };
    }
}
