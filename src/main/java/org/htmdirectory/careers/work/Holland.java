package org.htmdirectory.careers.work;

import java.util.List;

/** The six kinds of interest that counselors tell apart by a letter each, after John Holland. */
public enum Holland {
    REALISTIC("hands and machines"),
    INVESTIGATIVE("finding out why"),
    ARTISTIC("making something new"),
    SOCIAL("helping and teaching"),
    ENTERPRISING("leading and persuading"),
    CONVENTIONAL("keeping things in order");

    private final String label;

    Holland(String label) {
        this.label = label;
    }

    /** The letter that stands for it. */
    public char letter() {
        return name().charAt(0);
    }

    /** What it is, in a few words. */
    public String label() {
        return label;
    }

    /** Those of some letters, in their order; throws {@link IllegalArgumentException} on any other letter. */
    static List<Holland> of(String letters) {
        return letters.chars().mapToObj(letter -> of((char) letter)).toList();
    }

    private static Holland of(char letter) {
        for (Holland interest : values()) {
            if (interest.letter() == letter) {
                return interest;
            }
        }
        throw new IllegalArgumentException("'" + letter + "' is no Holland letter");
    }
}
