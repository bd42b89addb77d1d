package org.htmdirectory.reading.employers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.htmdirectory.reading.employers.EmployerNameIndex.Reach;
import org.htmdirectory.reading.employers.EmployerNameIndex.Run;
import org.htmdirectory.reading.employers.KnownEmployer.Basis;
import org.htmdirectory.reading.employers.TellingWords.Hint;
import org.htmdirectory.reading.words.Lexicon;

/**
 * Recognizes employers by their names: the longest name of the list wins; where none is found, telling words decide.
 * Built once, never changed, shared by any number of threads; an answer takes a few microseconds.
 */
public final class Employers {

    // How far a match is trusted was set by hand and was not measured one by one.
    private static final double PART = 0.95;
    private static final double ONE_WORD_FIRST = 0.85;
    private static final double ONE_WORD_LATER = 0.7;
    private static final double MISSPELLED = 0.9;
    private static final double CONTRADICTS = 0.65;
    private static final TellingWords WORDS = TellingWords.ENGLISH;

    private final List<Employer> list;
    private final EmployerNameIndex names;

    private Employers(Collection<Employer> list) {
        this.list = List.copyOf(list);
        this.names = new EmployerNameIndex(this.list);
    }

    /** The employers of a list, with the words that tell of all others. */
    public static Employers of(Collection<Employer> list) {
        return new Employers(list);
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
        Run run = names.longest(written);
        if (run != null && written.isWhole(run.first(), run.last())) {
            return Optional.of(known(run, written, 1));
        }
        WrittenName corrected = written.corrected(names.spelling());
        Run meant = corrected == written ? null : names.longest(corrected);
        if (meant != null && isTrusted(meant, corrected) && (run == null || meant.letters() > run.letters())) {
            return Optional.of(known(meant, corrected, MISSPELLED));
        }
        return Optional.ofNullable(run == null ? byWords(corrected, 0, 0) : known(run, written, 1));
    }

    private static boolean isTrusted(Run meant, WrittenName corrected) {
        return meant.name().words() > 1 || corrected.isWhole(meant.first(), meant.last());
    }

    private static KnownEmployer known(Run run, WrittenName written, double share) {
        Employer employer = run.name().employer();
        boolean whole = written.isWhole(run.first(), run.last());
        KnownEmployer other = whole ? null : byOtherWords(run, written);
        if (other != null && contradicts(other, employer.kind())) {
            return other;
        }
        return new KnownEmployer(
                employer.kind(),
                employer.name(),
                employer.equipment(),
                Basis.NAME,
                share * (whole ? 1 : strength(run)),
                written.from(run.first()),
                written.to(run.last()));
    }

    private static double strength(Run run) {
        if (run.name().words() > 1) {
            return PART;
        }
        return run.first() == 0 ? ONE_WORD_FIRST : ONE_WORD_LATER;
    }

    /** What stands beside a name that could be chance, as in <i>Philips Lighting</i> or <i>Ohio Medical Center</i>. */
    private static KnownEmployer byOtherWords(Run run, WrittenName written) {
        boolean own = run.name().words() > 1 && run.name().reach() == Reach.ANYWHERE;
        return own ? null : byWords(written, run.first(), run.last());
    }

    private static boolean contradicts(KnownEmployer words, EmployerKind kind) {
        return words.kind() != kind
                && words.strength() > CONTRADICTS
                && !(makesOrServes(words.kind()) && makesOrServes(kind));
    }

    private static boolean makesOrServes(EmployerKind kind) {
        return switch (kind) {
            case DEVICE_MANUFACTURER, MIXED_MANUFACTURER, SERVICE_ORGANIZATION, DISTRIBUTOR -> true;
            default -> false;
        };
    }

    /** What words tell that are not all within a part; of two that tell as much the later, which mostly names the thing. */
    private static KnownEmployer byWords(WrittenName written, int skipFrom, int skipTo) {
        KnownEmployer best = null;
        for (int first = 0; first < written.size(); first++) {
            String phrase = "";
            for (int last = first + 1; last <= written.size(); last++) {
                String word = written.word(last - 1);
                phrase = last == first + 1 ? Lexicon.singular(word) : phrase + " " + Lexicon.singular(word);
                boolean counts = first < skipFrom || last > skipTo;
                Hint hint = counts ? hint(phrase, word, last == first + 1) : null;
                if (hint != null && (best == null || hint.strength() >= best.strength())) {
                    best = told(hint, written, first, last);
                }
                if (!WORDS.begins(phrase)) {
                    break;
                }
            }
        }
        return best;
    }

    private static Hint hint(String phrase, String word, boolean single) {
        Hint hint = WORDS.phrase(phrase);
        return hint == null && single ? WORDS.ending(word) : hint;
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
