package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.Excerpt;
import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.reading.model.Concepts;
import org.htmdirectory.reading.model.OfficialTitles;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.noise.Noise;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.reading.words.Levels;

/** Says in sentences what an answer rests on. */
final class Explanation {

    /** What a concept says about the work; those that are missing say it by their group. */
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("device:", "names medical devices or the department that looks after them"),
            Map.entry("work:field", "means service where the machines stand"),
            Map.entry("work:install", "means putting machines in place"),
            Map.entry("work:repair", "means repairing things"),
            Map.entry("work:maintenance", "means keeping machines in order"),
            Map.entry("work:calibration", "means adjusting measuring instruments"),
            Map.entry("work:support", "means helping users of machines"),
            Map.entry("work:integration", "means connecting systems"),
            Map.entry("work:security", "means protecting systems from attack"),
            Map.entry("work:data", "means working with data"),
            Map.entry("work:planning", "means planning what to buy"),
            Map.entry("work:coordination", "means arranging the work of others"),
            Map.entry("work:asset", "means keeping track of equipment"),
            Map.entry("work:consulting", "means giving advice"),
            Map.entry("work:teaching", "means teaching"),
            Map.entry("work:sale", "means selling"),
            Map.entry("work:research", "points to research, not to devices in use"),
            Map.entry("work:design", "points to designing or testing new things, not to devices in use"),
            Map.entry("work:quality", "points to quality or regulation"),
            Map.entry("work:manufacturing", "points to making things"),
            Map.entry("work:care", "points to the care of patients"),
            Map.entry("work:sterile", "points to cleaning and preparing instruments"),
            Map.entry("work:business", "points to office, trade or transport work"),
            Map.entry("work:data-science", "points to the science of data"),
            Map.entry("care:", "points to the care of patients"),
            Map.entry("care:dental", "is about teeth"),
            Map.entry("elsewhere:", "points to another line of business"));

    private static final int LONGEST_SHOWN = 100;

    private final String title;
    private final List<Reason> reasons = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private Explanation(String title) {
        this.title = title;
    }

    /**
     * The reasons for an answer, in the order they are told.
     *
     * @param official where the official list has the title, or null where that says nothing
     * @param release the release of that list
     */
    static List<Reason> of(Weighed weighed, Verdict verdict, OfficialTitles.Found official, String release) {
        Explanation explanation = new Explanation(weighed.title());
        KnownTitle known = weighed.known();
        Clues clues = weighed.clues();
        List<Reason> beside = weighed.besides().reasons();
        boolean settled = known != null && known.ambiguous();
        if (settled) {
            explanation.reasons.addAll(beside);
        }
        explanation.language(clues);
        explanation.title(clues, known, verdict);
        explanation.official(clues, official, release);
        if (!settled) {
            explanation.reasons.addAll(beside);
        }
        explanation.concepts(clues, known != null && !known.readings().isEmpty());
        explanation.particulars(weighed.particulars());
        return List.copyOf(explanation.reasons);
    }

    private void language(Clues clues) {
        if (clues.language() != null) {
            String name = Locale.forLanguageTag(clues.language()).getDisplayLanguage(Locale.US);
            String english = clues.words().stream().map(TitleWord::text).collect(Collectors.joining(" "));
            reasons.add(Reason.beside(
                    ReasonKind.LANGUAGE,
                    english.isEmpty()
                            ? "The title is read as " + name + "."
                            : "Read as %s, it says “%s”.".formatted(name, Excerpt.shown(english, LONGEST_SHOWN))));
        }
    }

    private void title(Clues clues, KnownTitle known, Verdict verdict) {
        if (known == null || clues.words().isEmpty()) {
            return;
        }
        List<TitleWord> words = clues.words();
        String text = "The directory has the title “" + known.text() + "”";
        if (known.readings().isEmpty()) {
            text += verdict == Verdict.ROLE
                    ? ". It is most often work outside the field, but not here."
                    : ": it is work outside the field.";
        } else {
            text += known.ambiguous() ? ", and it stands for more than one job." : ".";
        }
        add(ReasonKind.TITLE, text, from(words), to(words));
    }

    // Words that were translated stand in the order of English, not in that of the title.
    private static int from(List<TitleWord> words) {
        return words.stream().mapToInt(TitleWord::from).min().orElseThrow();
    }

    private static int to(List<TitleWord> words) {
        return words.stream().mapToInt(TitleWord::to).max().orElseThrow();
    }

    private void official(Clues clues, OfficialTitles.Found official, String release) {
        if (official != null) {
            List<TitleWord> words = clues.words().subList(official.first(), official.last() + 1);
            int from = from(words);
            int to = to(words);
            add(
                    ReasonKind.OTHER_WORK,
                    release + " lists “" + title.substring(from, to) + "” under "
                            + official.occupation().name() + (official.several() ? " and other occupations." : "."),
                    from,
                    to);
        }
    }

    private void concepts(Clues clues, boolean ours) {
        for (Concepts.ConceptMatch match : clues.concepts()) {
            String concept = match.concept();
            String meaning =
                    MEANINGS.getOrDefault(concept, MEANINGS.get(concept.substring(0, concept.indexOf(':') + 1)));
            boolean beside = ours && concept.startsWith("elsewhere:");
            if (meaning != null && !beside && match.last() >= match.first() && told.add(concept)) {
                boolean against = WorkEvidence.OTHER_WORK.contains(concept)
                        || !concept.startsWith("work:")
                                && !concept.startsWith("device:")
                                && !concept.equals("care:dental");
                List<TitleWord> words = clues.words().subList(match.first(), match.last() + 1);
                int from = from(words);
                int to = to(words);
                add(
                        against ? ReasonKind.OTHER_WORK : ReasonKind.WORDS,
                        "“" + title.substring(from, to) + "” " + meaning + ".",
                        from,
                        to);
            }
        }
    }

    private void particulars(PostingDetails particulars) {
        for (PostingDetails.Found found : particulars.specialties()) {
            add(
                    ReasonKind.SPECIALTY,
                    part(found) + " says what the work is about: " + found.label() + ".",
                    found.from(),
                    found.to());
        }
        particulars.levels().marks().forEach(this::level);
        particulars.levels().ranks().forEach(this::level);
        for (PostingDetails.Found found : particulars.credentials()) {
            add(
                    ReasonKind.CREDENTIAL,
                    part(found) + " is a credential: " + found.label() + ".",
                    found.from(),
                    found.to());
        }
        for (PostingDetails.Found found : particulars.settings()) {
            add(
                    ReasonKind.SETTING,
                    part(found) + " says where the work is done: " + found.label() + ".",
                    found.from(),
                    found.to());
        }
        for (Noise.Piece piece : particulars.noise().pieces()) {
            add(ReasonKind.NOISE, "“" + piece.part() + "” is left out: " + piece.why() + ".", piece.from(), piece.to());
        }
    }

    private String part(PostingDetails.Found found) {
        return "“" + title.substring(found.from(), found.to()) + "”";
    }

    private void level(Levels.Mark mark) {
        String text = "“" + mark.part() + "” says how far along the person is: "
                + mark.level().words() + ".";
        add(ReasonKind.LEVEL, text, mark.from(), mark.to());
    }

    private void add(ReasonKind kind, String text, int from, int to) {
        reasons.add(new Reason(kind, text, from, to));
    }
}
