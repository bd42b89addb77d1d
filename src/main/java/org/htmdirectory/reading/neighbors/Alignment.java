package org.htmdirectory.reading.neighbors;

import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Sense;
import org.htmdirectory.reading.words.Sense.Change;
import org.htmdirectory.reading.words.Word;

/** A query laid beside a title: which of its words stand where in the title, and what was done to make them agree. */
final class Alignment {

    /** The place of a query word that the title does not have. */
    static final int NONE = -1;

    /** The place of a query word that says again what another one said. */
    static final int REPEATED = -2;

    private final Query query;
    private final Entry entry;
    private final int[] numbers;
    private final int[] places;
    private final Sense[] senses;
    private final boolean[] taken;

    /**
     * Lays a query beside a title.
     *
     * @param numbers the vocabulary's numbers of the title's words
     */
    Alignment(Query query, Entry entry, int[] numbers) {
        this.query = query;
        this.entry = entry;
        this.numbers = numbers;
        places = new int[query.terms().size()];
        senses = new Sense[places.length];
        taken = new boolean[numbers.length];
        for (int term = 0; term < places.length; term++) {
            settle(term);
        }
    }

    Query query() {
        return query;
    }

    Entry entry() {
        return entry;
    }

    /** How many words the query has. */
    int terms() {
        return places.length;
    }

    /** How many words the title has. */
    int places() {
        return taken.length;
    }

    /** The query's word. */
    Word word(int term) {
        return query.terms().get(term).word();
    }

    /** The title's word. */
    Word titleWord(int place) {
        return entry.words().get(place);
    }

    /** Where in the title the query's word stands; {@link #NONE} or {@link #REPEATED} where it does not. */
    int place(int term) {
        return places[term];
    }

    /** How the query's word was read; null where the title does not have it. */
    Sense sense(int term) {
        return senses[term];
    }

    /** Whether the query has the title's word. */
    boolean isTaken(int place) {
        return taken[place];
    }

    /** The vocabulary's number of the title's word. */
    int number(int place) {
        return numbers[place];
    }

    /** Whether the words that both have come in one order. */
    boolean isOrdered() {
        int last = -1;
        for (int place : places) {
            if (place >= 0 && place < last) {
                return false;
            }
            last = Math.max(last, place);
        }
        return true;
    }

    /** What was done to the query's word, or to the title's, so that they agree. */
    Change change(int term) {
        Word word = word(term);
        Word title = titleWord(places[term]);
        Change ofQuery = word.expansion() == null ? senses[term].change() : Change.ABBREVIATION;
        if (ofQuery == Change.TYPO || ofQuery == Change.PREFIX) {
            return ofQuery;
        }
        if (word.written().equals(title.written())) {
            return Change.NONE;
        }
        if (Lexicon.singular(word.written()).equals(Lexicon.singular(title.written()))) {
            return Change.PLURAL;
        }
        Change ofTitle = entry.changes().get(places[term]);
        Change change = ofQuery.compareTo(ofTitle) >= 0 ? ofQuery : ofTitle;
        return change == Change.NONE ? Change.SPELLING : change;
    }

    private void settle(int term) {
        places[term] = NONE;
        boolean first = true;
        for (Sense sense : query.terms().get(term).senses()) {
            int place = placeOf(sense.word());
            if (place >= 0 && !taken[place]) {
                places[term] = place;
                senses[term] = sense;
                taken[place] = true;
                return;
            }
            places[term] = first && place >= 0 ? REPEATED : places[term];
            first = false;
        }
    }

    private int placeOf(int number) {
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] == number) {
                return place;
            }
        }
        return NONE;
    }
}
