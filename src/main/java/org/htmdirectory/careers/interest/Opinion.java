package org.htmdirectory.careers.interest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What someone says to a statement. In the order in which the form offers them. */
public enum Opinion {
    LIKE("Like"),
    UNSURE("Not sure"),
    DISLIKE("Dislike");

    private final String label;

    Opinion(String label) {
        this.label = label;
    }

    /** The word for readers. */
    public String label() {
        return label;
    }

    /** The word in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that addresses call by that word. */
    static Optional<Opinion> find(String word) {
        return Arrays.stream(values())
                .filter(answer -> answer.word().equals(word))
                .findFirst();
    }
}
