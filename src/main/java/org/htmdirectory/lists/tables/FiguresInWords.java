package org.htmdirectory.lists.tables;

import java.util.Locale;

/** Puts figures into sentences for visitors, written as elsewhere on the site wherever the server stands. */
final class FiguresInWords {

    private FiguresInWords() {}

    static String of(String pattern, Object... figures) {
        return String.format(Locale.US, pattern, figures);
    }
}
