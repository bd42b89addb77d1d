package org.htmdirectory.reading.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Concepts that say that there are medical devices, not which. */
    private static final Set<String> GENERAL = Set.of("device:medical", "device:htm", "device:biomedical");

    private final List<TitleWord> words;
    private final List<Concepts.ConceptMatch> concepts;

    private Description(String text) {
        this.words = TitleWords.of(Token.of(text));
        this.concepts = Concepts.ENGLISH.in(words);
    }

    /** What a description speaks of; null says nothing. */
    public static Description of(String text) {
        return new Description(text == null ? "" : text);
    }

    /**
     * The words that name the devices it is about, and the work of protecting or connecting them, if it speaks of that more than
     * once: as few as say it, and in their order. None where it is about neither.
     */
    public List<TitleWord> telling() {
        List<TitleWord> telling = new ArrayList<>(most("device:", 1));
        if (!telling.isEmpty()) {
            telling.addAll(most("work:security", 2 * ENOUGH));
            telling.addAll(most("work:integration", 2 * ENOUGH));
        }
        return telling;
    }

    // Of concepts that are named as often, the first counts; a kind of device says more than that there are devices.
    private List<TitleWord> most(String group, int least) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Concepts.ConceptMatch match : concepts) {
            if (match.concept().startsWith(group)) {
                counts.merge(match.concept(), GENERAL.contains(match.concept()) ? 1 : 2, Integer::sum);
            }
        }
        String most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .orElse(null);
        return concepts.stream()
                .filter(match -> match.concept().equals(most))
                .findFirst()
                .map(match -> words.subList(match.first(), match.last() + 1))
                .orElse(List.of());
    }

    /** One of the words above, or {@link JobContext#NONE} where it says too little. */
    public String kind() {
        int devices = count("device:", "setting:hospital");
        int upkeep = count("work:field", "work:repair", "work:maintenance", "work:install", "work:calibration")
                + count(UPKEEP);
        int design = count("work:design", "work:research", "work:manufacturing");
        int elsewhere = count("elsewhere:");
        int care = count("work:care", "care:dialysis") + count(PATIENTS);
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
