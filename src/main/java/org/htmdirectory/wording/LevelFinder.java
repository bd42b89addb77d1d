package org.htmdirectory.wording;

import java.util.ArrayList;
import java.util.List;
import org.htmdirectory.terminology.Level;
import org.htmdirectory.wording.LevelWords.Entry;
import org.htmdirectory.wording.LevelWords.Kind;
import org.htmdirectory.wording.Levels.Mark;

/** Finds the level marks of one text. */
final class LevelFinder {

    private final String source;
    private final List<Token> tokens;
    private final List<Token> words;
    private final List<Token> plain;
    private final List<Mark> marks = new ArrayList<>(2);
    private final List<Mark> ranks = new ArrayList<>(2);
    private Level named;
    private Level number;
    private Level rank;
    private Level leader;
    private boolean learner;
    private boolean associate;
    private boolean severalNumbers;
    private boolean alternatives;
    private Level last;
    private int lastAt = -2;

    LevelFinder(String source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
        this.words = new ArrayList<>(tokens.size());
        this.plain = new ArrayList<>(tokens.size());
    }

    Levels find() {
        for (int at = 0; at < tokens.size(); ) {
            at += take(at);
        }
        Level marked = named != null ? named : severalNumbers ? null : number;
        return new Levels(marked, rank, overall(), words, plain, List.copyOf(marks), List.copyOf(ranks));
    }

    private Level overall() {
        if (leader != null) {
            return leader;
        }
        if (alternatives) {
            return null;
        }
        if (learner) {
            return Level.ENTRY;
        }
        return named != null ? named : number != null ? severalNumbers ? null : number : associate ? Level.ENTRY : null;
    }

    private int take(int at) {
        String word = text(at);
        if (LevelWords.isBeforeNumbers(word) && takeLevel(at)) {
            return 2;
        }
        if (isUnnamed(at)) {
            return 2;
        }
        Level figure = figure(at, word);
        if (figure != null) {
            number(figure, at, at);
            return 1;
        }
        Entry entry = entry(at, word);
        return entry == null ? other(at, word) : entry.kind() == Kind.MARK ? mark(entry, at) : rank(entry, at);
    }

    // “Level 2”; “Level 0” and “Level 5” are none of ours, but no other words either.
    private boolean takeLevel(int at) {
        Level level = LevelWords.spelled(text(at + 1));
        boolean other = level == null && !text(at + 1).isEmpty() && text(at).charAt(0) == 'l' && isOther(text(at + 1));
        if (level != null) {
            number(level, at, at + 1);
        } else if (other) {
            severalNumbers = true;
            number = Level.I;
            words.add(tokens.get(at));
            words.add(tokens.get(at + 1));
        }
        return level != null || other;
    }

    private static boolean isOther(String word) {
        return word.equals("v") || word.length() == 1 && Character.isDigit(word.charAt(0));
    }

    // “Mid level” is a level that has no name here.
    private boolean isUnnamed(int at) {
        boolean mid = text(at).equals("mid") || text(at).equals("intermediate") || text(at).equals("experienced");
        if (!mid || !text(at + 1).equals("level") && !text(at + 1).equals("senior")) {
            return false;
        }
        follow(null, at, at + 1);
        words.add(tokens.get(at));
        words.add(tokens.get(at + 1));
        return true;
    }

    private Level figure(int at, String word) {
        Level level = LevelWords.number(word);
        if (level == null) {
            return LevelWords.code(word);
        }
        boolean fits = at > 0
                && !LevelWords.isCounted(text(at - 1))
                && (Character.isDigit(word.charAt(0)) ? isCounting(at) : isRoman(at, word));
        return fits ? level : null;
    }

    private boolean isCounting(int at) {
        return LevelWords.isWorker(text(at - 1))
                || LevelWords.number(text(at - 1)) != null && lastAt == at - 1
                || isEnd(at)
                        && text(at - 1).length() > 1
                        && !Character.isDigit(text(at - 1).charAt(0));
    }

    // A small “i” inside a phrase is a word of Polish or Czech; I/T and I&C are trades; IV is a way to give drugs.
    private boolean isRoman(int at, String word) {
        Token token = tokens.get(at);
        if (word.equals("iv")) {
            return LevelWords.isWorker(text(at - 1)) || isEnd(at);
        }
        if (!word.equals("i")) {
            return true;
        }
        boolean beside = text(at - 1).length() == 1
                        && Character.isLetter(text(at - 1).charAt(0))
                        && LevelWords.number(text(at - 1)) == null
                || isStart(at) && !isEnd(at) && !LevelWords.isWorker(text(at - 1));
        return (token.part(source).equals("I") || isEnd(at)) && !beside && !isJoined(at);
    }

    private boolean isJoined(int at) {
        int end = tokens.get(at).to();
        boolean and = source.startsWith("&", end) || source.startsWith(" &", end);
        return and && text(at + 1).length() == 1
                || text(at + 1).equals("and") && text(at + 2).length() == 1 && LevelWords.number(text(at + 2)) == null
                || source.startsWith("/", end)
                        && LevelWords.number(text(at + 1)) == null
                        && text(at + 1).length() == 1;
    }

    private boolean isParted(int at) {
        return Character.isWhitespace(source.charAt(tokens.get(at).from() - 1));
    }

    private boolean isEnd(int at) {
        return at + 1 == tokens.size() || !tokens.get(at).adjoins(tokens.get(at + 1));
    }

    private Entry entry(int at, String word) {
        Entry entry = LevelWords.of(word, text(at - 1), text(at + 1));
        boolean trade = entry != null && word.equals("entry") && !text(at + 1).startsWith("lev") && !isStart(at);
        return trade ? null : entry;
    }

    private boolean isStart(int at) {
        return at == 0 || tokens.get(at).segment() != tokens.get(at - 1).segment();
    }

    private int mark(Entry entry, int at) {
        int used = text(at + 1).equals("level") || text(at + 1).equals("lvl") ? 2 : 1;
        named = named == null || entry.level().compareTo(named) > 0 ? entry.level() : named;
        marks.add(new Mark(
                part(at, at + used - 1),
                entry.level(),
                tokens.get(at).from(),
                tokens.get(at + used - 1).to()));
        follow(entry.level(), at, at + used - 1);
        if (entry.level() == Level.LEAD && text(at - 1).equals("team")) {
            unplain(at - 1);
        }
        return used;
    }

    private int rank(Entry entry, int at) {
        boolean noun = entry.kind() == Kind.ASSOCIATE && isEnd(at);
        switch (entry.kind()) {
            case LEADER ->
                leader = isServed(at) || leader != null && leader.compareTo(entry.level()) > 0 ? leader : entry.level();
            case LEARNER -> learn(at);
            default -> associate |= !noun || !isNounOnly(text(at - 1));
        }
        rank = entry.level();
        ranks.add(new Mark(
                part(at, at),
                entry.level(),
                tokens.get(at).from(),
                tokens.get(at).to()));
        follow(entry.level(), at, at);
        words.add(tokens.get(at));
        if (entry.kind() == Kind.LEADER || noun) {
            plain.add(tokens.get(at));
        }
        return 1;
    }

    // “New college grad”
    private void learn(int at) {
        learner = true;
        if (text(at).startsWith("grad")) {
            for (int before = at - 1; LevelWords.isOfGraduates(text(before)); before--) {
                unplain(before);
            }
        }
    }

    private void unplain(int at) {
        if (!plain.isEmpty() && plain.get(plain.size() - 1) == tokens.get(at)) {
            plain.remove(plain.size() - 1);
        }
    }

    // “Clinical engineering associate” is one at entry level; “sales associate” is a trade.
    private static boolean isNounOnly(String before) {
        return switch (before) {
            case "engineering",
                    "engineer",
                    "biomedical",
                    "biomed",
                    "htm",
                    "technology",
                    "technical",
                    "technician",
                    "equipment",
                    "imaging",
                    "cardio",
                    "or" -> false;
            default -> true;
        };
    }

    // “Assistant to the director” is none.
    private boolean isServed(int at) {
        return text(at - 1).equals("to")
                || text(at - 1).equals("the") && text(at - 2).equals("to");
    }

    private int other(int at, String word) {
        Token token = tokens.get(at);
        int seam = LevelWords.number(word) == null ? seam(token) : 0;
        if (seam > 0) {
            Token front = token.between(0, seam);
            words.add(front);
            plain.add(front);
            Level level = LevelWords.number(word.substring(seam));
            addNumber(level, at, token.from() + seam, token.to());
            return 1;
        }
        int pair = pair(at, word);
        if (pair > 0) {
            for (int next = at; next < at + pair; next++) {
                words.add(tokens.get(next));
            }
            return pair;
        }
        words.add(token);
        if (!(isFifth(at, word))) {
            plain.add(token);
        }
        return 1;
    }

    private boolean isFifth(int at, String word) {
        return (word.equals("v") || word.equals("5")) && at > 0 && LevelWords.isWorker(text(at - 1));
    }

    // Learners in two words, and leaders in two or more.
    private int pair(int at, String word) {
        String next = text(at + 1);
        boolean learns = word.equals("co") && next.equals("op")
                || word.equals("early") && next.equals("career")
                || word.equals("in") && next.equals("training");
        if (learns) {
            learner = true;
            ranks.add(new Mark(
                    part(at, at + 1),
                    Level.ENTRY,
                    tokens.get(at).from(),
                    tokens.get(at + 1).to()));
            follow(Level.ENTRY, at, at + 1);
            return 2;
        }
        return leads(at, word, next);
    }

    private int leads(int at, String word, String next) {
        if (word.equals("head") && (next.equals("of") || LevelWords.isHeaded(text(at - 1)))) {
            lead(Level.MANAGER, at, at);
        } else if (word.equals("officer") && isChief(at)) {
            lead(Level.DIRECTOR, at, at);
        }
        return 0;
    }

    private boolean isChief(int at) {
        for (int before = at - 1; before >= 0 && before >= at - 4; before--) {
            if (text(before).equals("chief")) {
                return true;
            }
        }
        return false;
    }

    private void lead(Level level, int first, int end) {
        leader = leader == null || leader.compareTo(level) < 0 ? level : leader;
        ranks.add(new Mark(
                part(first, end),
                level,
                tokens.get(first).from(),
                tokens.get(end).to()));
    }

    // “BMET2”, “TechIII”: where the number begins; 0 where there is none.
    private static int seam(Token token) {
        String word = token.text();
        int length = word.length();
        if (length < 4 || token.unspaced() || token.to() - token.from() != length) {
            return 0;
        }
        int seam = length;
        while (seam > 0
                && (word.charAt(seam - 1) == 'i' || word.charAt(seam - 1) >= '1' && word.charAt(seam - 1) <= '4')) {
            seam--;
        }
        boolean figure = seam < length
                && !word.substring(seam).equals("i")
                && seam >= 3
                && LevelWords.number(word.substring(seam)) != null;
        return figure && LevelWords.isGlued(word.substring(0, seam)) ? seam : 0;
    }

    private void number(Level level, int first, int end) {
        addNumber(level, end, tokens.get(first).from(), tokens.get(end).to());
    }

    private void addNumber(Level level, int at, int from, int to) {
        severalNumbers |= number != null && number != level;
        number = level;
        marks.add(new Mark(source.substring(from, to), level, from, to));
        lastAt = at;
        last = null;
    }

    // Two different marks with a stroke or an “or” between them leave it open which of them holds.
    private void follow(Level level, int first, int end) {
        boolean near = lastAt == first - 1 && !isPlainGap(first)
                || lastAt == first - 2
                        && lastAt >= 0
                        && (text(first - 1).equals("or") || text(first - 1).equals("to"));
        alternatives |= near && lastAt >= 0 && last != level;
        last = level;
        lastAt = end;
    }

    private boolean isPlainGap(int at) {
        return at > 0
                && source.indexOf('/', tokens.get(at - 1).to())
                        != tokens.get(at - 1).to();
    }

    private String text(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text();
    }

    private String part(int first, int end) {
        return source.substring(tokens.get(first).from(), tokens.get(end).to());
    }
}
