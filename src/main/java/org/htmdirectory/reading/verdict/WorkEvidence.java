package org.htmdirectory.reading.verdict;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.reading.employers.EmployerKind;
import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.reading.model.Compositions;
import org.htmdirectory.reading.model.Concepts;
import org.htmdirectory.reading.model.Description;

/**
 * What speaks for and against work in healthcare technology management in what a job shows. The model weighs words it
 * has seen; this asks whether anything a person could point to supports its answer.
 */
final class WorkEvidence {

    /** Kinds of work that are most often not work in the field, devices or not. */
    static final Set<String> OTHER_WORK = Set.of(
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

    /** Of these, those that some roles do: they sell, teach or repair for those who prepare instruments. */
    private static final Set<String> ROLES_WORK = Set.of("work:sale", "work:teaching", "work:sterile");

    private static final Set<String> SERVES_DEVICES =
            codes(EmployerKind.DEVICE_MANUFACTURER, EmployerKind.SERVICE_ORGANIZATION);
    private static final Set<String> USES_DEVICES = codes(
            EmployerKind.HEALTH_SYSTEM,
            EmployerKind.DIALYSIS_PROVIDER,
            EmployerKind.MILITARY,
            EmployerKind.FEDERAL_AGENCY);
    private static final Set<String> NEITHER = codes(
            EmployerKind.OTHER_INDUSTRY,
            EmployerKind.PHARMACEUTICAL,
            EmployerKind.VETERINARY,
            EmployerKind.RESEARCH_INSTITUTE,
            EmployerKind.CALIBRATION_LABORATORY,
            EmployerKind.ASSOCIATION);

    private static final Set<String> NO_DEVICE = Set.of(
            "networking",
            "cybersecurity",
            "test-and-calibration",
            "simulation",
            "veterinary",
            "water-treatment",
            "pacs");

    private final String employer;
    private final boolean describedService;
    private final Set<String> concepts = new HashSet<>();
    private final boolean device;
    private final boolean elsewhere;
    private final boolean otherWork;
    private final boolean onlyRolesWork;
    private final boolean nothingElse;
    private final boolean composed;

    WorkEvidence(Clues clues) {
        this.employer = clues.surroundings().employer();
        this.describedService = clues.surroundings().description().equals(Description.MEDICAL_SERVICE);
        boolean named = false;
        boolean away = false;
        boolean other = false;
        boolean rolesOnly = true;
        for (Concepts.ConceptMatch match : clues.concepts()) {
            String concept = match.concept();
            concepts.add(concept);
            named |= concept.startsWith("device:");
            away |= concept.startsWith("elsewhere:");
            other |= OTHER_WORK.contains(concept);
            rolesOnly &= !OTHER_WORK.contains(concept) || ROLES_WORK.contains(concept);
        }
        this.device = named || !NO_DEVICE.containsAll(clues.specialties());
        this.elsewhere = away;
        this.otherWork = other;
        this.onlyRolesWork = rolesOnly;
        this.nothingElse = DeviceWorkers.are(clues);
        this.composed = !Compositions.ROLES.of(clues).isEmpty();
    }

    private static Set<String> codes(EmployerKind first, EmployerKind... others) {
        return EnumSet.of(first, others).stream().map(EmployerKind::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether devices and what is done to them make up the work of a role. */
    boolean isComposed() {
        return composed;
    }

    /** Whether something a person could point to makes this work in the field. */
    boolean supports() {
        if (otherWork && composed) {
            return !elsewhere && !isNeither();
        }
        if (otherWork) {
            return onlyRolesWork
                    ? device && isService() || has("title:field")
                    : has("title:field") && !has("work:research");
        }
        if (elsewhere && (isNeither() || !device)) {
            return false;
        }
        return isNamed() && (isTechnical() || isLeading() || isSpecial())
                || describedService && isTechnical()
                || device && isService()
                || device && usesDevices() && has("person:engineer")
                || servesDevices() && (isService() || has("work:support"))
                || composed && !isNeither();
    }

    /** Whether the words are those of service work, and neither they nor the employer say what is serviced. */
    boolean isOpen() {
        return isService() && !otherWork && !elsewhere && !usesDevices() && !isNeither();
    }

    /** Whether a device and a worker are all that is named: people who use such a device have other titles. */
    boolean isDeviceWorker() {
        return nothingElse && !otherWork && !elsewhere && !isNeither();
    }

    /** Whether the field itself is named: equipment of hospitals, its management, its engineering. */
    boolean isNamed() {
        return has("device:htm") || isBiomedical() && (has("person:technician") || isInUse());
    }

    // At a maker, biomedical engineering is most often design; where devices are used or serviced it is their care.
    private boolean isInUse() {
        return usesDevices() || describedService || employer.equals(EmployerKind.SERVICE_ORGANIZATION.code());
    }

    /** Whether <i>biomedical</i> or <i>biomedical engineering</i> is said. */
    boolean isBiomedical() {
        return has("device:biomedical");
    }

    boolean isService() {
        return has("work:field") || has("work:repair") || has("work:maintenance") || has("work:install");
    }

    boolean servesDevices() {
        return describedService || SERVES_DEVICES.contains(employer);
    }

    boolean usesDevices() {
        return USES_DEVICES.contains(employer);
    }

    boolean isNeither() {
        return NEITHER.contains(employer);
    }

    boolean isOtherWork() {
        return otherWork;
    }

    private boolean isTechnical() {
        return has("person:technician")
                || has("person:engineer")
                || has("person:specialist")
                || has("person:student")
                || isService();
    }

    private boolean isLeading() {
        return has("person:supervisor") || has("person:manager") || has("person:director") || has("person:executive");
    }

    private boolean isSpecial() {
        return has("work:planning") || has("work:coordination") || has("work:consulting");
    }

    private boolean has(String concept) {
        return concepts.contains(concept);
    }
}
