package org.htmdirectory.pages.roles;

import java.util.List;

/** Writes lists as a sentence does. */
final class ListInWords {

    private ListInWords() {}

    /** The parts in one line, e.g. <i>a, b and c</i>; empty where there are none. */
    static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
