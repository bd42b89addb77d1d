package org.htmdirectory.pages.handout;

import java.util.ArrayList;
import java.util.List;
import org.htmdirectory.pages.handout.RoleHandout.DrawnDevice;
import org.htmdirectory.sources.Citation;

/**
 * A question with answers to choose from.
 *
 * @param text the question
 * @param choices the answers, one of them right
 * @param right the index of the right one
 * @param citations where that stands
 * @param picture the machine that it asks about, or null
 */
record QuizQuestion(String text, List<String> choices, int right, List<Citation> citations, DrawnDevice picture) {

    /** A question whose right answer stands among the wrong ones at a place. */
    static QuizQuestion of(String text, String right, List<String> wrong, int place, List<Citation> citations) {
        List<String> choices = new ArrayList<>(wrong);
        choices.add(place, right);
        return new QuizQuestion(text, List.copyOf(choices), place, citations, null);
    }

    /** The same with the machine that it asks about. */
    QuizQuestion withPicture(DrawnDevice shown) {
        return new QuizQuestion(text, choices, right, citations, shown);
    }

    /** The letter of an answer. */
    public String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /** The right answer with its letter. */
    public String answer() {
        return letter(right) + ". " + choices.get(right);
    }

    /** Where that stands, in one line. */
    public String source() {
        return citations.get(0).line()
                + (citations.get(0).host() == null
                        ? ""
                        : ", " + citations.get(0).host());
    }
}
