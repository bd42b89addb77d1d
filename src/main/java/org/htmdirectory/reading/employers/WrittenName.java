package org.htmdirectory.reading.employers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.htmdirectory.reading.words.Spelling;
import org.htmdirectory.reading.words.Token;

/** An employer's name as somebody wrote it, cut into folded words; articles and "and" are left out. */
final class WrittenName {

    private static final Set<String> LEFT_OUT = Set.of("the", "and");
    private static final int LONGEST = 24;

    /** Names of fewer letters are too like each other. */
    private static final int SHORTEST = 7;

    private final List<Token> words;
    private final int coreFrom;
    private final int coreTo;
    private final int headTo;

    private WrittenName(List<Token> words) {
        this.words = words;
        int unbracketed = firstAfter(true);
        this.coreFrom = first(words.size());
        this.coreTo = last(unbracketed > 0 ? unbracketed : words.size());
        this.headTo = last(firstAfter(false));
    }

    static WrittenName of(String text) {
        List<Token> words = new ArrayList<>();
        for (Token token : Token.of(text)) {
            if (words.size() < LONGEST && !LEFT_OUT.contains(token.text())) {
                words.add(token);
            }
        }
        return new WrittenName(words);
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return words.get(at).text();
    }

    int from(int first) {
        return words.get(first).from();
    }

    int to(int last) {
        return words.get(last - 1).to();
    }

    boolean adjoin(int first, int last) {
        return words.get(first).segment() == words.get(last - 1).segment();
    }

    /** Whether these words are all there is, but for legal forms, countries, brackets and parts after a dash. */
    boolean isWhole(int first, int last) {
        return first <= coreFrom && (last >= coreTo || last >= headTo && headTo > coreFrom);
    }

    /** Whether a word is the first of a part: of the name itself, of a bracket, of what follows a dash. */
    boolean begins(int first) {
        return first == 0 || !adjoin(first - 1, first + 1);
    }

    /** The words without blanks, so that <i>Hill Rom</i> and <i>Hillrom</i> are one. */
    String key() {
        StringBuilder key = new StringBuilder();
        words.forEach(word -> key.append(word.text()));
        return key.toString();
    }

    /** Whether no word is anyone's own. */
    boolean isGeneric() {
        return words.stream().allMatch(word -> TellingWords.ENGLISH.isGeneric(word.text()));
    }

    /** This name with slips of the pen put right; itself where there are none. */
    WrittenName corrected(Spelling spelling) {
        List<Token> other = null;
        for (int at = 0; at < words.size(); at++) {
            String word = word(at);
            String meant = TellingWords.ENGLISH.isGeneric(word) ? word : spelling.mended(word, SHORTEST);
            if (!meant.equals(word)) {
                other = other == null ? new ArrayList<>(words) : other;
                other.set(at, words.get(at).as(meant));
            }
        }
        return other == null ? this : new WrittenName(other);
    }

    private int firstAfter(boolean brackets) {
        for (int at = 0; at < words.size(); at++) {
            Token word = words.get(at);
            if (brackets ? word.bracketed() : word.segment() != words.get(0).segment()) {
                return at;
            }
        }
        return words.size();
    }

    private int first(int end) {
        int at = 0;
        while (at < end - 1 && TellingWords.ENGLISH.isForm(word(at))) {
            at++;
        }
        return at;
    }

    private int last(int end) {
        int at = end;
        while (at > 1 && TellingWords.ENGLISH.isForm(word(at - 1))) {
            at--;
        }
        return at;
    }
}
