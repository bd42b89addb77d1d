package org.htmdirectory.reading.neighbors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.words.Fold;
import org.htmdirectory.reading.words.Lexicon;

/** Says in plain words in what a text and a title differ. */
final class Differences {

    private final Likeness likeness;
    private final Set<String> differences = new LinkedHashSet<>();

    private Differences(Likeness likeness) {
        this.likeness = likeness;
    }

    /** The differences, in the order of the text's words; that there are none is said as well. */
    static List<String> of(Likeness likeness) {
        return new Differences(likeness).list();
    }

    private List<String> list() {
        if (likeness.isSame()) {
            differences.add("The title is listed in these words.");
        } else {
            differ();
        }
        if (likeness.title().title().isGroupName()) {
            differences.add("This is an official group name, which covers other jobs too.");
        }
        return List.copyOf(differences);
    }

    private void differ() {
        List<AskedWord> words = likeness.asked().words();
        for (int at = 0; at < words.size(); at++) {
            word(at, words.get(at));
        }
        likeness.asked()
                .minor()
                .forEach(part -> differences.add(
                        "“" + part + "” counts little: it may be a place, an employer or a department."));
        if (!likeness.isOrdered()) {
            differences.add("The word order differs.");
        }
        missing();
        if (differences.isEmpty()) {
            differences.add("The words are the same.");
        }
    }

    private void word(int at, AskedWord word) {
        int place = likeness.place(at);
        if (word.unspaced() || place == Likeness.REPEATED) {
            return;
        }
        if (place == Likeness.NONE) {
            boolean little = likeness.asked().minor().stream()
                    .anyMatch(part -> (" " + part + " ").contains(" " + word.part() + " "));
            if (!little && !likeness.isRankLevel(at)) {
                differences.add("“" + word.part() + "” is not in this title, which makes it less sure.");
            }
            return;
        }
        agreed(word, likeness.title().words().get(place), likeness.change(at));
    }

    private void agreed(AskedWord word, TitleWord found, Change change) {
        String part = likeness.title().part(found);
        String written = Fold.text(word.part());
        String listed = Fold.text(part);
        boolean slip = change.compareTo(Change.TYPO) >= 0;
        if (!slip && written.equals(listed)) {
            return;
        }
        if (!slip && Lexicon.singular(written).equals(Lexicon.singular(listed))) {
            add(word, written.length() > listed.length() ? "is the plural." : "is the singular.");
            return;
        }
        String meant = word.expansion() == null ? found.text() : word.expansion();
        switch (change) {
            case TYPO -> add(word, "is read as “" + meant + "”.");
            case PREFIX -> add(word, "is completed to “" + found.text() + "”.");
            case ABBREVIATION -> add(word, "is read as “" + meant + "”.");
            case FORM -> add(word, "is close to “" + found.text() + "”.");
            case SPELLING -> add(word, "is another spelling of “" + part + "”.");
            case NONE -> shortInTheTitle(word, found, part);
        }
    }

    private void shortInTheTitle(AskedWord word, TitleWord found, String part) {
        if (Lexicon.ENGLISH.aliases(Lexicon.singular(Fold.text(part))).isEmpty()) {
            add(word, "is another spelling of “" + part + "”.");
        } else {
            differences.add("“" + part + "” in the title is short for “" + longForm(found) + "”.");
        }
    }

    private String longForm(TitleWord found) {
        List<String> together = new ArrayList<>();
        for (TitleWord word : likeness.title().words()) {
            if (word.from() == found.from()) {
                together.add(word.text());
            }
        }
        return String.join(" ", together);
    }

    private void missing() {
        Set<String> parts = new LinkedHashSet<>();
        likeness.missing().forEach(word -> parts.add(likeness.title().part(word)));
        if (!parts.isEmpty() && likeness.asked().words().stream().noneMatch(AskedWord::unspaced)) {
            differences.add("The title also says “" + String.join("”, “", parts) + "”.");
        }
    }

    private void add(AskedWord word, String text) {
        differences.add("“" + word.part() + "” " + text);
    }
}
