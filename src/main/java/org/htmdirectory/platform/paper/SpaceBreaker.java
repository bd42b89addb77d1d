package org.htmdirectory.platform.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Breaks lines after spaces alone: Java's own rules tear <i>hospital’s</i> and <i>+3.1%</i> apart. */
final class SpaceBreaker implements FSTextBreaker {

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    /** Where the next line may begin: after the next run of white space, or at the end. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
