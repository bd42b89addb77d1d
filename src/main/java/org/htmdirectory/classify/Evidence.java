package org.htmdirectory.classify;

import java.util.Set;
import org.htmdirectory.clue.Clues;

/**
 * What speaks for and against work in healthcare technology management in what a job shows. The model weighs words it
 * has seen; this asks whether anything a person could point to supports its answer.
 */
final class Evidence {

    private static final Set<String> SERVES_DEVICES = Set.of("device-manufacturer", "service-organization");
    private static final Set<String> USES_DEVICES =
            Set.of("health-system", "dialysis-provider", "military", "federal-agency");
    private static final Set<String> NEITHER = Set.of(
            "other-industry",
            "pharmaceutical",
            "veterinary",
            "research-institute",
            "calibration-laboratory",
            "association");

    private static final Set<String> NO_DEVICE = Set.of(
            "networking",
            "cybersecurity",
            "test-and-calibration",
            "simulation",
            "veterinary",
            "water-treatment",
            "pacs");

    private static final Set<String> OTHER_WORK = Set.of(
            "work:sale",
            "work:teaching",
            "work:research",
            "work:design",
            "work:quality",
            "work:manufacturing",
            "work:care",
            "work:sterile",
            "work:business",
            "work:data-science");

    private final Clues clues;

    Evidence(Clues clues) {
        this.clues = clues;
    }

    /** Whether something a person could point to makes this work in the field. */
    boolean supports() {
        if (isOtherWork()) {
            return clues.has("title:field") && !clues.has("work:research") && !clues.has("work:sale");
        }
        if (isElsewhere() && (isNeither() || !hasDevice())) {
            return false;
        }
        return isNamed() && (isTechnical() || isLeading() || isSpecial())
                || hasDevice() && isService()
                || hasDevice() && usesDevices() && clues.has("person:engineer")
                || servesDevices() && (isService() || clues.has("work:support"));
    }

    /** Whether the words are those of service work that says nothing of what is serviced, at an employer that is no help. */
    boolean isOpen() {
        return isService() && !isOtherWork() && !isElsewhere() && !servesDevices() && !usesDevices() && !isNeither();
    }

    /** Whether the field itself is named: equipment of hospitals, its management, its engineering. */
    boolean isNamed() {
        return clues.has("device:htm") || isBiomedical() && (clues.has("person:technician") || isInUse());
    }

    // At a maker, biomedical engineering is most often design; where devices are used or serviced it is their care.
    private boolean isInUse() {
        return usesDevices()
                || clues.surroundings().employer().equals("service-organization")
                || servesDevices() && isService();
    }

    /** Whether <i>biomedical</i> or <i>biomedical engineering</i> is all that is said of the field. */
    boolean isBiomedical() {
        return clues.has("device:biomedical");
    }

    boolean hasDevice() {
        return clues.hasAny("device:")
                || clues.specialties().stream().anyMatch(specialty -> !NO_DEVICE.contains(specialty));
    }

    boolean isService() {
        return clues.has("work:field")
                || clues.has("work:repair")
                || clues.has("work:maintenance")
                || clues.has("work:install");
    }

    boolean servesDevices() {
        return SERVES_DEVICES.contains(clues.surroundings().employer())
                || "medical-service".equals(clues.surroundings().description());
    }

    boolean usesDevices() {
        return USES_DEVICES.contains(clues.surroundings().employer());
    }

    boolean isNeither() {
        return NEITHER.contains(clues.surroundings().employer());
    }

    boolean isOtherWork() {
        return clues.concepts().stream().anyMatch(match -> OTHER_WORK.contains(match.concept()));
    }

    boolean isElsewhere() {
        return clues.hasAny("elsewhere:");
    }

    private boolean isTechnical() {
        return clues.has("person:technician")
                || clues.has("person:engineer")
                || clues.has("person:specialist")
                || clues.has("person:student")
                || isService();
    }

    private boolean isLeading() {
        return clues.has("person:supervisor")
                || clues.has("person:manager")
                || clues.has("person:director")
                || clues.has("person:executive");
    }

    private boolean isSpecial() {
        return clues.has("work:integration")
                || clues.has("work:security")
                || clues.has("work:data")
                || clues.has("work:planning")
                || clues.has("work:coordination")
                || clues.has("work:asset")
                || clues.has("work:consulting");
    }
}
