package org.htmdirectory.employer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.htmdirectory.employer.KnownEmployer.Basis;
import org.htmdirectory.employer.TellingWords.Hint;
import org.htmdirectory.wording.Lexicon;

/**
 * Recognizes employers by their names: the longest name of the list wins; where none is found, telling words decide.
 * Built once, never changed, shared by any number of threads; an answer takes a few microseconds.
 */
public final class Employers {

    /** What a name that is not the whole of what is written must have, to be no chance. */
    private static final int SHORTEST_WITHIN = 5;

    private static final int LONGEST_RUN = 9;
    private static final double PART = 0.95;
    private static final double ONE_WORD_FIRST = 0.85;
    private static final double ONE_WORD_LATER = 0.7;
    private static final double MISSPELLED = 0.9;
    private static final double CONTRADICTS = 0.55;
    private static final TellingWords WORDS = TellingWords.ENGLISH;

    private final List<Employer> list;
    private final Map<String, Name> names = new HashMap<>();
    private final Spellings spellings = new Spellings();

    private record Name(Employer employer, boolean several, boolean aloneOnly) {}

    private record Run(Name name, int first, int last, int letters) {}

    private Employers(Collection<Employer> list) {
        this.list = List.copyOf(list);
        list.forEach(employer -> employer.names().forEach(name -> add(employer, name)));
    }

    /** The employers of a list, with the words that tell of all others. */
    public static Employers of(Collection<Employer> list) {
        return new Employers(list);
    }

    /** The employers of the list that is packed with the program, read without a database. */
    public static Employers packed() {
        return of(EmployerCsv.packed());
    }

    /** The list itself, in its order. */
    public List<Employer> list() {
        return list;
    }

    /**
     * What an employer's name tells.
     *
     * @param employerName the name as a posting or a payroll writes it, of any length; may be blank
     * @return empty where it tells nothing
     */
    public Optional<KnownEmployer> find(String employerName) {
        WrittenName written = WrittenName.of(employerName);
        Run run = longest(written);
        KnownEmployer words = byWords(written, 0, 0);
        if (run != null) {
            boolean contradicted = contradicts(run, written, words);
            return Optional.of(contradicted ? words : known(run, written, 1));
        }
        KnownEmployer misspelled = misspelled(written);
        return Optional.ofNullable(misspelled == null ? words : misspelled);
    }

    private void add(Employer employer, String written) {
        WrittenName name = WrittenName.of(written);
        String key = WrittenName.key(written);
        boolean several = name.size() > 1 && key.length() > SHORTEST_WITHIN;
        boolean aloneOnly = !several && (key.length() < SHORTEST_WITHIN || WORDS.isCommon(key));
        names.putIfAbsent(key, new Name(employer, several, aloneOnly));
        for (int at = 0; at < name.size(); at++) {
            spellings.add(name.word(at));
        }
    }

    private Run longest(WrittenName written) {
        Run best = null;
        StringBuilder key = new StringBuilder();
        for (int first = 0; first < written.size(); first++) {
            key.setLength(0);
            int end = Math.min(written.size(), first + LONGEST_RUN);
            for (int last = first + 1; last <= end && written.adjoin(first, last); last++) {
                key.append(written.word(last - 1));
                Name name = names.get(key.toString());
                boolean fits = name != null && (!name.aloneOnly() || written.isWhole(first, last));
                if (fits && (best == null || key.length() > best.letters())) {
                    best = new Run(name, first, last, key.length());
                }
            }
        }
        return best;
    }

    private KnownEmployer misspelled(WrittenName written) {
        for (int at = 0; at < written.size(); at++) {
            String meant = spellings.meant(written.word(at));
            WrittenName corrected = meant == null ? null : written.with(at, meant);
            Run run = corrected == null ? null : longest(corrected);
            if (run != null && (run.name().several() || corrected.isWhole(run.first(), run.last()))) {
                return known(run, corrected, MISSPELLED);
            }
        }
        return null;
    }

    /** Whether words outside a name of one word say that another employer is meant, as in <i>Philips Lighting</i>. */
    private boolean contradicts(Run run, WrittenName written, KnownEmployer words) {
        if (words == null || run.last() - run.first() > 1 || written.isWhole(run.first(), run.last())) {
            return false;
        }
        KnownEmployer rest = byWords(written, run.first(), run.last());
        return rest != null
                && rest.kind() != run.name().employer().kind()
                && rest.strength() > CONTRADICTS
                && !(makesOrServes(rest.kind()) && makesOrServes(run.name().employer().kind()));
    }

    private static boolean makesOrServes(EmployerKind kind) {
        return switch (kind) {
            case DEVICE_MANUFACTURER, MIXED_MANUFACTURER, SERVICE_ORGANIZATION, DISTRIBUTOR -> true;
            default -> false;
        };
    }

    private static KnownEmployer known(Run run, WrittenName written, double share) {
        Employer employer = run.name().employer();
        double strength = written.isWhole(run.first(), run.last())
                ? 1
                : run.name().several() ? PART : run.first() == 0 ? ONE_WORD_FIRST : ONE_WORD_LATER;
        return new KnownEmployer(
                employer.kind(),
                employer.name(),
                employer.equipment(),
                Basis.NAME,
                strength * share,
                written.from(run.first()),
                written.to(run.last()));
    }

    /** What the words outside a part tell; of two that tell as much the later one, which mostly names the thing. */
    private static KnownEmployer byWords(WrittenName written, int skipFrom, int skipTo) {
        KnownEmployer best = null;
        for (int first = 0; first < written.size(); first++) {
            StringBuilder phrase = new StringBuilder();
            int end = Math.min(written.size(), first + TellingWords.LONGEST);
            for (int last = first + 1; last <= end && !(first < skipTo && last > skipFrom); last++) {
                String word = written.word(last - 1);
                phrase.append(phrase.isEmpty() ? "" : " ").append(Lexicon.singular(word));
                Hint hint = WORDS.phrase(phrase.toString());
                if (hint == null && last == first + 1) {
                    hint = WORDS.ending(word);
                }
                if (hint != null && (best == null || hint.strength() >= best.strength())) {
                    best = told(hint, written, first, last);
                }
            }
        }
        return best;
    }

    private static KnownEmployer told(Hint hint, WrittenName written, int first, int last) {
        return new KnownEmployer(
                hint.kind(),
                null,
                hint.equipment(),
                Basis.WORDS,
                hint.strength(),
                written.from(first),
                written.to(last));
    }
}
