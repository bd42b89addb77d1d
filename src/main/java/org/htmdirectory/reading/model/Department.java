package org.htmdirectory.reading.model;

import java.util.List;
import java.util.Set;
import org.htmdirectory.reading.words.WordLists;

/**
 * What the name of a department says of the work that is done there.
 *
 * @param work one of the words of {@link Description}, or {@link JobContext#NONE} where the name says nothing of it
 * @param name what the name shows
 */
public record Department(String work, Clues name) {

    /** No department is known. */
    public static final Department NONE = new Department(JobContext.NONE, Clues.of("", JobContext.NOTHING));

    private static final Set<String> OF_DEVICES = WordLists.named("device departments");
    private static final Set<String> OF_CARE = WordLists.named("care departments");
    private static final Set<String> OTHERS = WordLists.named("other departments");

    /** What departments in other languages that look after devices are called here. */
    private static final Clues ENGLISH = Clues.of("Clinical Engineering", JobContext.NOTHING);

    /** What a department of computers is about; it may hold those who connect or protect devices. */
    private static final Set<String> COMPUTERS = Set.of("networking", "cybersecurity");

    /** What that name says; it may be null. */
    public static Department of(String name) {
        if (name == null || name.isBlank()) {
            return NONE;
        }
        Clues clues = Clues.of(name, JobContext.NOTHING);
        // The words alone are a science; as the name of a department they are those who look after devices.
        boolean biomedical = clues.has("device:biomedical") && work(clues).equals(Description.MEDICAL_SERVICE);
        return biomedical || isIn(clues, OF_DEVICES)
                ? new Department(Description.MEDICAL_SERVICE, ENGLISH)
                : new Department(work(clues), clues);
    }

    private static String work(Clues clues) {
        if (clues.has("work:research") || clues.has("work:design") || clues.has("work:manufacturing")) {
            return Description.DESIGN;
        }
        if (clues.has("device:htm")
                || clues.has("device:biomedical")
                || clues.hasAny("device:") && (clues.has("person:engineer") || clues.has("work:field"))) {
            return Description.MEDICAL_SERVICE;
        }
        if (clues.has("work:care")
                || clues.has("work:sterile")
                || isIn(clues, OF_CARE)
                || isOfCare(clues.specialties())) {
            return Description.CARE;
        }
        return clues.has("work:business")
                        || clues.has("work:quality")
                        || clues.hasAny("elsewhere:")
                        || isIn(clues, OTHERS)
                ? Description.ELSEWHERE
                : JobContext.NONE;
    }

    // Radiology, the laboratory, dialysis: there most people use the devices that others look after.
    private static boolean isOfCare(List<String> specialties) {
        return !COMPUTERS.containsAll(specialties);
    }

    private static boolean isIn(Clues clues, Set<String> words) {
        return clues.words().stream().map(TitleWord::text).anyMatch(words::contains);
    }

    /** Whether medical devices are looked after there. */
    public boolean isAmongDevices() {
        return work.equals(Description.MEDICAL_SERVICE);
    }

    /**
     * What a description says with the department beside it. It says more than the department's name and counts before
     * it; but where it speaks of other work in a department of devices, it does not count.
     *
     * @param description what the description speaks of, as {@link Description#of} says
     */
    public String beside(String description) {
        if (isAmongDevices()) {
            return description.equals(Description.MEDICAL_SERVICE) ? description : JobContext.NONE;
        }
        return description.equals(JobContext.NONE) ? work : description;
    }
}
