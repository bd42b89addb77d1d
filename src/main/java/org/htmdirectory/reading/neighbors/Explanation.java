package org.htmdirectory.reading.neighbors;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.htmdirectory.reading.neighbors.Reason.Kind;
import org.htmdirectory.reading.words.Levels;
import org.htmdirectory.reading.words.Word;

/** Says in plain words why a query matched a title. */
final class Explanation {

    private final Hit hit;
    private final Alignment alignment;
    private final Query query;
    private final Set<Reason> reasons = new LinkedHashSet<>();

    private Explanation(Hit hit) {
        this.hit = hit;
        this.alignment = hit.alignment();
        this.query = alignment.query();
    }

    /** The reasons for one match, in the order of the query's words. */
    static List<Reason> of(Hit hit) {
        return new Explanation(hit).reasons();
    }

    private List<Reason> reasons() {
        if (hit.matched() == Matched.EXACT) {
            reasons.add(new Reason(Kind.SAME, "", "the title is listed in these words"));
            query.reasons().stream()
                    .filter(reason -> reason.kind() == Kind.LEVEL)
                    .forEach(reasons::add);
            group();
            return List.copyOf(reasons);
        }
        for (int at = 0; at < query.terms().size(); at++) {
            explain(at);
        }
        rank();
        reasons.addAll(query.reasons());
        if (!alignment.isOrdered()) {
            reasons.add(new Reason(Kind.ORDER, "", "the word order differs"));
        }
        missing();
        group();
        conflict();
        return reasons.isEmpty() ? List.of(new Reason(Kind.SAME, "", "the words are the same")) : List.copyOf(reasons);
    }

    private void explain(int at) {
        Word word = query.terms().get(at).word();
        if (word.unspaced()) {
            return;
        }
        if (alignment.place(at) >= 0) {
            agreed(at, word, alignment.entry().words().get(alignment.place(at)));
        } else if (isExtra(at) && !isCountedLittle(word) && !isRank(word)) {
            reasons.add(Reason.about(Kind.EXTRA, word.part(), "is not in this title, which makes it less sure"));
        }
    }

    private boolean isExtra(int at) {
        return alignment.place(at) == Alignment.NONE && hit.conflicts().extraWork() != at;
    }

    private void agreed(int at, Word word, Word title) {
        String read = word.expansion() == null ? title.text() : word.expansion();
        switch (alignment.change(at)) {
            case TYPO -> reasons.add(Reason.about(Kind.TYPO, word.part(), "read as “" + title.text() + "”"));
            case PREFIX ->
                reasons.add(Reason.about(Kind.COMPLETED, word.part(), "completed to “" + title.text() + "”"));
            case ABBREVIATION -> reasons.add(abbreviation(word, title, read));
            case FORM -> reasons.add(Reason.about(Kind.SPELLING, word.part(), "is close to “" + title.text() + "”"));
            case SPELLING ->
                reasons.add(Reason.about(Kind.SPELLING, word.part(), "is another spelling of “" + title.part() + "”"));
            case PLURAL -> reasons.add(plural(word, title));
            case NONE -> {}
        }
    }

    private static Reason abbreviation(Word word, Word title, String read) {
        boolean titleIsShort = word.expansion() == null && word.written().equals(title.text());
        if (titleIsShort || word.expansion() == null && title.expansion() != null) {
            return Reason.about(Kind.ABBREVIATION, title.part(), "in the title is short for “" + longForm(title) + "”");
        }
        return Reason.about(Kind.ABBREVIATION, word.part(), "read as “" + read + "”");
    }

    private static String longForm(Word title) {
        return title.expansion() == null ? title.text() : title.expansion();
    }

    private static Reason plural(Word word, Word title) {
        boolean more = word.written().length() > title.written().length();
        return Reason.about(Kind.SPELLING, word.part(), more ? "is the plural" : "is the singular");
    }

    private void group() {
        if (hit.title().isGroupName()) {
            reasons.add(new Reason(Kind.WIDER, "", "this is an official group name, which covers other jobs too"));
        }
    }

    private void rank() {
        if (query.level() == null && hit.conflicts().isRankLevel()) {
            String code = query.rank().code();
            query.terms().stream()
                    .map(Query.Term::word)
                    .filter(this::isRank)
                    .forEach(word -> reasons.add(Reason.about(Kind.LEVEL, word.part(), "read as the level " + code)));
        }
    }

    private void missing() {
        Set<String> parts = new LinkedHashSet<>();
        for (int place = 0; place < alignment.entry().words().size(); place++) {
            Word word = alignment.entry().words().get(place);
            if (!alignment.isTaken(place) && !word.unspaced()) {
                parts.add(word.expansion() == null ? word.part() : word.text());
            }
        }
        if (!parts.isEmpty()) {
            reasons.add(new Reason(Kind.MISSING, "", "the title also says “" + String.join("”, “", parts) + "”"));
        }
    }

    private void conflict() {
        int extra = hit.conflicts().extraWork();
        if (extra >= 0) {
            String part = query.terms().get(extra).word().part();
            int missing = hit.conflicts().missingTrade();
            String than = missing < 0
                    ? "this title"
                    : "“" + alignment.entry().words().get(missing).part() + "”";
            reasons.add(Reason.about(Kind.CONFLICT, part, "is other work than " + than));
        }
    }

    private boolean isCountedLittle(Word word) {
        return query.reasons().stream()
                .anyMatch(reason ->
                        reason.kind() == Kind.LEFT_OUT && reason.part().contains(word.part()));
    }

    private boolean isRank(Word word) {
        return hit.conflicts().isRankLevel() && Levels.rank(word.text()) != null;
    }
}
