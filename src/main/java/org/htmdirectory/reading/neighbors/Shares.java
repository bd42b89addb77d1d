package org.htmdirectory.reading.neighbors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.htmdirectory.reading.words.Lexicon;
import org.htmdirectory.reading.words.Token;

/**
 * How much each word of a query counts. What stands behind the first dash, comma or bracket, and holds no known word,
 * is mostly a place or an employer; behind the dash after a title that is whole a department often follows.
 *
 * <p>The shares were set by hand. On 2026-11-29, with “, Kettering” behind each of 1,461 listed titles, 1,452 had a
 * title of their own role and ambiguity first; as many did with the share behind a comma at 0.8. The other shares were
 * not measured one by one.
 */
final class Shares {

    private static final double IN_BRACKETS = 0.4;
    private static final double DEPARTMENT = 0.15;
    private static final double UNKNOWN_AFTER_COMMA = 0.4;
    private static final double UNKNOWN_AFTER_DASH = 0.2;

    private final Map<Integer, Double> byClause = new LinkedHashMap<>();
    private final List<String> minor = new ArrayList<>();

    /** The shares of {@code tokens}; {@code known} says whether the directory knows a word. */
    Shares(String source, List<Token> tokens, Predicate<Token> known) {
        Map<Integer, List<Token>> clauses = new LinkedHashMap<>();
        tokens.forEach(token ->
                clauses.computeIfAbsent(key(token), key -> new ArrayList<>()).add(token));
        List<Token> first = null;
        boolean titled = false;
        for (List<Token> clause : clauses.values()) {
            if (first != null && titled) {
                byClause.put(key(clause.get(0)), share(source, first, clause, known));
            }
            titled |= clause.stream().anyMatch(known);
            first = first == null ? clause : first;
        }
    }

    /** The share of a token, 0 to 1. */
    double of(Token token) {
        return byClause.getOrDefault(key(token), token.bracketed() ? IN_BRACKETS : 1);
    }

    /** The parts that may be a place, an employer or a department, and so count little. */
    List<String> minor() {
        return minor;
    }

    private double share(String source, List<Token> first, List<Token> clause, Predicate<Token> known) {
        Token start = clause.get(0);
        boolean dash = start.segment() != first.get(0).segment();
        if (clause.stream().noneMatch(token -> known.test(token) || isTelling(token))) {
            String part =
                    source.substring(start.from(), clause.get(clause.size() - 1).to());
            minor.add(part);
            return dash ? UNKNOWN_AFTER_DASH : UNKNOWN_AFTER_COMMA;
        }
        if (start.bracketed()) {
            return IN_BRACKETS;
        }
        boolean department = dash
                && first.stream().anyMatch(Shares::isTelling)
                && first.stream().anyMatch(Shares::isHealthcare);
        return department ? DEPARTMENT : 1;
    }

    private static boolean isHealthcare(Token token) {
        return Lexicon.ENGLISH.isHealthcare(Lexicon.singular(token.text()));
    }

    private static boolean isTelling(Token token) {
        String word = Lexicon.singular(token.text());
        return Lexicon.ENGLISH.isTrade(word) || word.equals("tech");
    }

    private static int key(Token token) {
        return token.segment() * 1000 + token.clause();
    }
}
