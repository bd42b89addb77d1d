package org.htmdirectory.clue;

import java.util.List;
import org.htmdirectory.wording.Token;

/** What a job's description speaks of, told by counting what its words speak of. */
public final class Description {

    /** Medical devices in use and the work of keeping them so. */
    public static final String MEDICAL_SERVICE = "medical-service";

    /** Designing, researching or making things. */
    public static final String DESIGN = "design";

    /** Other machines, or other work. */
    public static final String ELSEWHERE = "elsewhere";

    private static final int ENOUGH = 2;
    private static final int LONGEST = 5_000;

    private Description() {}

    /** One of the words above, or {@link Surroundings#NONE} where the description is null or says too little. */
    public static String of(String description) {
        if (description == null || description.isBlank()) {
            return Surroundings.NONE;
        }
        String text = description.substring(0, Math.min(description.length(), LONGEST));
        List<Concepts.Match> concepts = Concepts.ENGLISH.in(TitleWords.of(Token.of(text)));
        int devices = count(concepts, "device:", "setting:hospital");
        int service =
                count(concepts, "work:field", "work:repair", "work:maintenance", "work:install", "work:calibration");
        int design = count(concepts, "work:design", "work:research", "work:manufacturing");
        int elsewhere = count(concepts, "elsewhere:");
        if (devices >= ENOUGH && service > 0 && service >= design && devices >= elsewhere) {
            return MEDICAL_SERVICE;
        }
        if (design >= ENOUGH && design > service) {
            return DESIGN;
        }
        return elsewhere >= ENOUGH && elsewhere > devices ? ELSEWHERE : Surroundings.NONE;
    }

    private static int count(List<Concepts.Match> concepts, String... groups) {
        int count = 0;
        for (Concepts.Match match : concepts) {
            for (String group : groups) {
                count += match.concept().startsWith(group) ? 1 : 0;
            }
        }
        return count;
    }
}
