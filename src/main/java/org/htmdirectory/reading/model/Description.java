package org.htmdirectory.reading.model;

import java.util.List;
import java.util.Set;
import org.htmdirectory.reading.words.Token;
import org.htmdirectory.reading.words.WordLists;

/** What a job's description speaks of, told by counting what its words speak of. */
public final class Description {

    /** Medical devices in use and the work of keeping them so. */
    public static final String MEDICAL_SERVICE = "medical-service";

    /** Designing, researching or making things. */
    public static final String DESIGN = "design";

    /** Other machines, or other work. */
    public static final String ELSEWHERE = "elsewhere";

    /** The care of patients. */
    public static final String CARE = "care";

    /** So many words settle what a description is about, for one may stand there by chance. Set by hand, not measured. */
    private static final int ENOUGH = 2;

    private static final Set<String> UPKEEP = WordLists.named("upkeep");
    private static final Set<String> PATIENTS = WordLists.named("patient care");

    private final List<TitleWord> words;
    private final List<Concepts.ConceptMatch> concepts;

    private Description(String text) {
        this.words = TitleWords.of(Token.of(text));
        this.concepts = Concepts.ENGLISH.in(words);
    }

    /** One of the words above, or {@link JobContext#NONE} where the description is null or says too little. */
    public static String of(String description) {
        if (description == null || description.isBlank()) {
            return JobContext.NONE;
        }
        return new Description(description).sort();
    }

    private String sort() {
        int devices = count("device:", "setting:hospital");
        int upkeep = count("work:field", "work:repair", "work:maintenance", "work:install", "work:calibration")
                + count(UPKEEP);
        int design = count("work:design", "work:research", "work:manufacturing");
        int elsewhere = count("elsewhere:");
        int care = count("work:care", "care:") + count(PATIENTS);
        if (devices >= ENOUGH && upkeep > 0 && upkeep >= design && upkeep >= care && devices >= elsewhere) {
            return MEDICAL_SERVICE;
        }
        if (care >= ENOUGH && care > upkeep && care > design) {
            return CARE;
        }
        if (design >= ENOUGH && design > upkeep) {
            return DESIGN;
        }
        return elsewhere >= ENOUGH && elsewhere > devices ? ELSEWHERE : JobContext.NONE;
    }

    private int count(String... groups) {
        int count = 0;
        for (Concepts.ConceptMatch match : concepts) {
            for (String group : groups) {
                count += match.concept().startsWith(group) ? 1 : 0;
            }
        }
        return count;
    }

    private int count(Set<String> known) {
        int count = 0;
        for (TitleWord word : words) {
            count += known.contains(word.text()) ? 1 : 0;
        }
        return count;
    }
}
