package org.htmdirectory.pages.roles;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines for drawings, whose text does not break by itself. */
final class Wrapped {

    private Wrapped() {}

    /** The words in lines of at most so many letters; a longer word has a line to itself. */
    static List<String> of(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
