package org.htmdirectory.reading.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.htmdirectory.reading.words.Translations.Phrase;

/** The words and phrases of one language that are known, and what they are in English. */
final class ForeignWords {

    /** Languages that write what others say in several words as one. */
    private static final Set<String> COMPOUNDING = Set.of("de", "nl");

    /** Languages that write no blanks between words. */
    private static final Set<String> UNSPACED = Set.of("ja", "zh");

    /** Letters that tie the parts of a compound. */
    private static final List<String> TIES = List.of("", "s", "n", "en", "es", "er", "e");

    /** Articles and prepositions that run together with the word after them, the mark between them folded away. */
    private static final List<String> ELIDED = List.of("d", "l", "dell", "all", "nell", "sull", "qu");

    /** Of shorter words too many lie one slip from each other. */
    private static final int SHORTEST_MENDED = 6;

    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_COMPOUND = 40;

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private List<String> read;
    }

    private final String language;
    private final UnaryOperator<String> stemmer;
    private final Node root = new Node();
    private final Set<String> stems = new HashSet<>();
    private final Map<String, List<String>> written = new HashMap<>();
    private int longest;
    private volatile Spelling spelling;

    ForeignWords(String language) {
        this.language = language;
        this.stemmer = Stemmers.of(language);
    }

    String language() {
        return language;
    }

    WordOrder order() {
        return WordOrder.of(language);
    }

    void add(String phrase, String read) {
        List<String> words = read.isBlank()
                ? List.of()
                : Arrays.stream(read.split(" ")).flatMap(ForeignWords::english).toList();
        Node node = root;
        List<Token> tokens = Token.of(phrase);
        for (Token token : tokens) {
            String stem = stemmer.apply(token.text());
            stems.add(stem);
            node = node.next.computeIfAbsent(stem, first -> new Node());
        }
        if (node.read == null) {
            node.read = words;
        }
        if (tokens.size() == 1) {
            String text = tokens.get(0).text();
            written.putIfAbsent(text, words);
            longest = Math.max(longest, text.length());
        }
    }

    // As an English title is read: in the singular, short forms written out.
    private static Stream<String> english(String word) {
        String singular = Lexicon.singular(word);
        return Lexicon.ENGLISH.aliases(singular).stream()
                .findFirst()
                .filter(alias ->
                        alias.kind() == Lexicon.AliasKind.ABBREVIATION || alias.kind() == Lexicon.AliasKind.SPELLING)
                .map(alias -> alias.words().stream())
                .orElse(Stream.of(singular));
    }

    /** Whether a word, as it stands there, is one of this language or a part of a phrase of it. */
    boolean knows(String word) {
        if (Fold.isUnspaced(word.codePointAt(0))) {
            return !in(Token.of(word)).isEmpty();
        }
        return written.containsKey(word) || stems.contains(stemmer.apply(word)) || joined(word) != null;
    }

    /** What of these words is known, each word in the longest phrase that it begins. */
    List<Phrase> in(List<Token> words) {
        List<Phrase> phrases = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            if (!words.get(at).unspaced()) {
                at += spaced(words, at, phrases);
            } else {
                at += UNSPACED.contains(language) ? unspaced(words, at, phrases) : 1;
            }
        }
        return phrases;
    }

    private int spaced(List<Token> words, int first, List<Phrase> phrases) {
        Phrase found = null;
        Node node = root;
        for (int at = first;
                at < words.size() && node != null && words.get(first).adjoins(words.get(at));
                at++) {
            node = node.next.get(stemmer.apply(words.get(at).text()));
            List<String> read = node == null ? null : node.read;
            if (at == first) {
                // Endings tell some words apart: a Technik from a Techniker.
                read = written.getOrDefault(words.get(first).text(), read);
            }
            if (read != null) {
                found = new Phrase(
                        first,
                        at - first + 1,
                        words.get(first).from(),
                        words.get(at).to(),
                        read,
                        false);
            }
        }
        Token word = words.get(first);
        if (found == null) {
            List<String> read = joined(word.text());
            boolean slip = read == null;
            read = slip ? mended(word.text()) : read;
            found = read == null ? null : new Phrase(first, 1, word.from(), word.to(), read, slip);
        }
        if (found == null) {
            return 1;
        }
        phrases.add(found);
        return found.count();
    }

    private List<String> joined(String word) {
        return COMPOUNDING.contains(language) ? parts(word) : elided(word);
    }

    /** What a word is read as without the article that is run together with it; null where there is none. */
    private List<String> elided(String word) {
        for (String article : ELIDED) {
            String rest = word.startsWith(article) ? word.substring(article.length()) : "";
            if (rest.length() > SHORTEST_PART) {
                Node node = root.next.get(stemmer.apply(rest));
                List<String> read = written.getOrDefault(rest, node == null ? null : node.read);
                if (read != null) {
                    return read;
                }
            }
        }
        return null;
    }

    /** What a word with a slip in it was meant to be; null where nothing is like it. */
    private List<String> mended(String word) {
        if (word.length() < SHORTEST_MENDED || EnglishWords.has(word)) {
            return null;
        }
        if (spelling == null) {
            spelling = new Spelling(written.keySet());
        }
        String meant = spelling.mended(word, SHORTEST_MENDED);
        return meant.equals(word) ? null : written.get(meant);
    }

    /** The known parts that a word is put together of; null where it is not. */
    private List<String> parts(String word) {
        List<String> whole = written.get(word);
        if (whole != null || word.length() > LONGEST_COMPOUND) {
            return whole;
        }
        for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
            List<String> first = begun(word.substring(0, end));
            List<String> rest = first == null ? null : end(word.substring(end));
            if (rest != null) {
                List<String> all = new ArrayList<>(first);
                all.addAll(rest);
                return all;
            }
        }
        return null;
    }

    private List<String> begun(String part) {
        for (String tie : TIES) {
            if (part.endsWith(tie) && part.length() - tie.length() >= SHORTEST_PART) {
                String word = part.substring(0, part.length() - tie.length());
                List<String> read = written.get(word);
                if (read == null && tie.isEmpty() && EnglishWords.has(word) && word.length() > SHORTEST_PART) {
                    read = List.of(Lexicon.singular(word));
                }
                if (read != null && !read.isEmpty()) {
                    return read;
                }
            }
        }
        return null;
    }

    private List<String> end(String part) {
        Node node = root.next.get(stemmer.apply(part));
        List<String> read = written.getOrDefault(part, node == null ? null : node.read);
        read = read == null ? parts(part) : read;
        return read == null || read.isEmpty() ? null : read;
    }

    private int unspaced(List<Token> words, int at, List<Phrase> phrases) {
        Token word = words.get(at);
        String text = word.text();
        boolean inPlace = word.to() - word.from() == text.length();
        for (int from = 0; from < text.length(); ) {
            int to = Math.min(text.length(), from + longest);
            while (to > from && !written.containsKey(text.substring(from, to))) {
                to--;
            }
            if (to > from) {
                phrases.add(new Phrase(
                        at,
                        1,
                        inPlace ? word.from() + from : word.from(),
                        inPlace ? word.from() + to : word.to(),
                        written.get(text.substring(from, to)),
                        false));
                from = to;
            } else {
                from++;
            }
        }
        return 1;
    }
}
