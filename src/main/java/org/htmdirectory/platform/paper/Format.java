package org.htmdirectory.platform.paper;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.BadInputException;

/** How a visitor wants a handout: on which paper, in which print. */
public record Format(Paper paper, Print print) {

    /** The format that an address asks for by the codes of its paper and its print. */
    public static Format asked(String paper, String print) {
        return new Format(
                EnumCode.find(Paper.class, paper)
                        .orElseThrow(() -> new BadInputException("The paper is either letter or a4.")),
                EnumCode.find(Print.class, print)
                        .orElseThrow(() -> new BadInputException("The print is either normal or large.")));
    }

    /** Whether the letters are large, so that there is room for less. */
    public boolean isLarge() {
        return print == Print.LARGE;
    }

    /** The classes that the style sheet knows it by. */
    public String styles() {
        return paper.code() + " " + print.code();
    }

    /** A part of a file's name, e.g. {@code a4-large}. */
    public String fileName() {
        return paper.code() + (isLarge() ? "-large" : "");
    }
}
