package org.htmdirectory.reading.words;

import java.util.ArrayList;
import java.util.List;
import org.htmdirectory.reading.words.LevelWords.LevelWord;
import org.htmdirectory.reading.words.LevelWords.RankKind;
import org.htmdirectory.reading.words.Levels.Mark;
import org.htmdirectory.terms.Level;

/** Finds the level marks of one text. */
final class LevelFinder {

    private final String source;
    private final List<Token> tokens;
    private final LevelNumbers numbers;
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
    private boolean numbered;
    private boolean open;
    private boolean alternatives;
    private Level last;
    private int lastAt = -2;

    LevelFinder(String source, List<Token> tokens) {
        this.source = source;
        this.tokens = tokens;
        this.numbers = new LevelNumbers(source, tokens);
        this.words = new ArrayList<>(tokens.size());
        this.plain = new ArrayList<>(tokens.size());
    }

    Levels find() {
        for (int at = 0; at < tokens.size(); ) {
            at += take(at);
        }
        Level marked = named != null || open ? named : number;
        return new Levels(marked, rank, overall(marked), words, plain, List.copyOf(marks), List.copyOf(ranks));
    }

    private Level overall(Level marked) {
        if (leader != null || alternatives) {
            return leader;
        }
        return learner || associate && marked == null && !numbered ? Level.ENTRY : marked;
    }

    private int take(int at) {
        if (isNumbered(at) || isUnnamed(at)) {
            return 2;
        }
        Level figure = numbers.at(at, numbered && lastAt == at - 1);
        if (figure != null) {
            number(figure, at, at);
            return 1;
        }
        LevelWord entry = entry(at);
        return entry == null ? other(at) : entry.kind() == RankKind.MARK ? mark(entry.level(), at) : rank(entry, at);
    }

    // “Level 2”; “Level 0” and “Level 5” are numbers of levels that have no name here.
    private boolean isNumbered(int at) {
        if (!LevelWords.isBeforeNumbers(word(at))) {
            return false;
        }
        String next = word(at + 1);
        Level level = LevelWords.spelled(next);
        if (level != null) {
            number(level, at, at + 1);
            return true;
        }
        boolean other = word(at).charAt(0) == 'l' && (next.equals("0") || next.equals("5") || next.equals("v"));
        if (other) {
            numbered = true;
            open = true;
            words.addAll(tokens.subList(at, at + 2));
        }
        return other;
    }

    // “Mid level” is a level that has no name here.
    private boolean isUnnamed(int at) {
        if (!LevelWords.isUnnamed(word(at))
                || !word(at + 1).equals("level") && !word(at + 1).equals("senior")) {
            return false;
        }
        follow(null, at, at + 1);
        words.addAll(tokens.subList(at, at + 2));
        return true;
    }

    // “LevelWord” alone is a level where it begins a part of the text, as in “BMET (entry)”.
    private LevelWord entry(int at) {
        boolean trade = word(at).equals("entry") && !word(at + 1).startsWith("lev") && !numbers.isStart(at);
        return trade ? null : LevelWords.of(word(at), word(at - 1), word(at + 1));
    }

    private int mark(Level level, int at) {
        int end = word(at + 1).equals("level") || word(at + 1).equals("lvl") ? at + 1 : at;
        named = named == null || level.compareTo(named) > 0 ? level : named;
        marks.add(mark(level, at, end));
        follow(level, at, end);
        if (level == Level.LEAD && word(at - 1).equals("team")) {
            unplain(at - 1);
        }
        return end - at + 1;
    }

    private int rank(LevelWord entry, int at) {
        boolean noun = entry.kind() == RankKind.ASSOCIATE && numbers.isEnd(at);
        switch (entry.kind()) {
            case LEADER -> lead(entry.level(), at);
            case LEARNER -> learn(at, at);
            default -> {
                associate |= !noun || LevelWords.isTechnical(word(at - 1));
                ranks.add(mark(Level.ENTRY, at, at));
                follow(Level.ENTRY, at, at);
            }
        }
        rank = entry.level();
        words.add(tokens.get(at));
        if (entry.kind() == RankKind.LEADER || noun) {
            plain.add(tokens.get(at));
        }
        return 1;
    }

    // “Assistant to the director” is none.
    private void lead(Level level, int at) {
        boolean served = word(at - 1).equals("to")
                || word(at - 1).equals("the") && word(at - 2).equals("to");
        if (!served) {
            leader = leader == null || leader.compareTo(level) < 0 ? level : leader;
            ranks.add(mark(level, at, at));
            follow(level, at, at);
        }
    }

    private void learn(int at, int end) {
        learner = true;
        ranks.add(mark(Level.ENTRY, at, end));
        follow(Level.ENTRY, at, end);
        if (word(at).startsWith("grad")) {
            for (int before = at - 1; LevelWords.isOfGraduates(word(before)); before--) {
                unplain(before);
            }
        }
    }

    private int other(int at) {
        String word = word(at);
        Token token = tokens.get(at);
        int seam = numbers.seam(at);
        if (seam > 0) {
            Token front = token.between(0, seam);
            words.add(front);
            plain.add(front);
            Level level = LevelWords.number(word.substring(seam));
            number(
                    new Mark(source.substring(token.from() + seam, token.to()), level, token.from() + seam, token.to()),
                    at);
            return 1;
        }
        if (LevelWords.isLearning(word, word(at + 1))) {
            learn(at, at + 1);
            words.addAll(tokens.subList(at, at + 2));
            return 2;
        }
        chief(at, word);
        words.add(token);
        if (!isFifth(at, word)) {
            plain.add(token);
        }
        return 1;
    }

    private void chief(int at, String word) {
        if (word.equals("head")
                && (word(at + 1).equals("of") || LevelWords.isHeaded(word(at - 1)) || at == 0 && numbers.isEnd(at))) {
            lead(Level.MANAGER, at);
        } else if (word.equals("officer") && hasChief(at)) {
            lead(Level.DIRECTOR, at);
        }
    }

    private boolean hasChief(int at) {
        for (int before = at - 1; before >= 0 && before >= at - 4; before--) {
            if (word(before).equals("chief")) {
                return true;
            }
        }
        return false;
    }

    // “Technician V” is a level that has no name here.
    private boolean isFifth(int at, String word) {
        return (word.equals("v") || word.equals("5")) && LevelWords.isWorker(word(at - 1));
    }

    private void number(Level level, int first, int end) {
        number(mark(level, first, end), end);
    }

    private void number(Mark mark, int at) {
        open |= numbered && number != mark.level();
        numbered = true;
        number = mark.level();
        marks.add(mark);
        lastAt = at;
        last = null;
    }

    // Two different marks with a stroke or an “or” between them leave it open which of them holds.
    private void follow(Level level, int first, int end) {
        boolean stroke = lastAt >= 0
                && lastAt == first - 1
                && source.startsWith("/", tokens.get(lastAt).to());
        boolean or = lastAt >= 0
                && lastAt == first - 2
                && (word(first - 1).equals("or") || word(first - 1).equals("to"));
        alternatives |= (stroke || or) && last != level;
        last = level;
        lastAt = end;
    }

    private void unplain(int at) {
        if (!plain.isEmpty() && plain.get(plain.size() - 1) == tokens.get(at)) {
            plain.remove(plain.size() - 1);
        }
    }

    private String word(int at) {
        return numbers.word(at);
    }

    private Mark mark(Level level, int first, int end) {
        int from = tokens.get(first).from();
        int to = tokens.get(end).to();
        return new Mark(source.substring(from, to), level, from, to);
    }
}
