package org.htmdirectory.reading.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.htmdirectory.reading.words.Token;
import org.htmdirectory.reading.words.WordOrder;

/** Puts phrases that were translated one by one in the order that English has, within what no comma or dash parts. */
final class EnglishOrder {

    private final WordOrder order;
    private final List<TitleWord> ordered = new ArrayList<>();
    private final List<List<List<TitleWord>>> groups = new ArrayList<>();
    private Token last;

    EnglishOrder(WordOrder order) {
        this.order = order;
    }

    /** What follows stands at this word of the title. */
    void at(Token token) {
        if (last != null && !last.adjoins(token)) {
            flush();
        }
        last = token;
    }

    /** The words of one phrase; none where it only connects what stands before and behind it. */
    void add(List<TitleWord> phrase) {
        if (groups.isEmpty() || phrase.isEmpty()) {
            groups.add(new ArrayList<>());
        }
        groups.get(groups.size() - 1).add(phrase);
    }

    /** All words so far. */
    List<TitleWord> words() {
        flush();
        return ordered;
    }

    private void flush() {
        if (order != WordOrder.SAME) {
            Collections.reverse(groups);
        }
        for (List<List<TitleWord>> group : groups) {
            if (order == WordOrder.REVERSED) {
                Collections.reverse(group);
            }
            group.forEach(ordered::addAll);
        }
        groups.clear();
    }
}
