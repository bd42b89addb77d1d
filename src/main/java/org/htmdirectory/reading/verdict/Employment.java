package org.htmdirectory.reading.verdict;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.htmdirectory.reading.employers.EmployerKind;
import org.htmdirectory.reading.employers.Employers;
import org.htmdirectory.reading.employers.Equipment;
import org.htmdirectory.reading.employers.KnownEmployer;
import org.htmdirectory.reading.model.JobContext;

/** Reads what an employer's name says about the work there. */
final class Employment {

    /**
     * Words in an unknown employer's name count from this strength on. Set by hand and measured as in
     * {@link Decision}: at 0.5 one title of the field more finds its role, at 0.8 there is one question more.
     */
    private static final double TELLING = 0.65;

    private static final Map<EmployerKind, String> SETTINGS = Map.of(
            EmployerKind.DEVICE_MANUFACTURER, "manufacturer",
            EmployerKind.MIXED_MANUFACTURER, "manufacturer",
            EmployerKind.SERVICE_ORGANIZATION, "service-organization",
            EmployerKind.HEALTH_SYSTEM, "hospital",
            EmployerKind.DIALYSIS_PROVIDER, "dialysis-clinic",
            EmployerKind.MILITARY, "military",
            EmployerKind.FEDERAL_AGENCY, "federal",
            EmployerKind.LABORATORY, "laboratory",
            EmployerKind.UNIVERSITY, "school");

    private final Employers employers;

    /**
     * What a name says.
     *
     * @param kind the kind of employer, or {@link JobContext#NONE} or {@link JobContext#UNKNOWN}
     * @param equipment what it mostly makes or serves
     * @param reason the same for a reader, or null where it says nothing
     */
    record EmployerReading(String kind, Set<String> equipment, EmployerReason reason) {

        private static final EmployerReading NONE = new EmployerReading(JobContext.NONE, Set.of(), null);

        JobContext surroundings(String description, boolean amongDevices) {
            return new JobContext(kind, equipment, description, amongDevices);
        }
    }

    Employment(Employers employers) {
        this.employers = employers;
    }

    /** What that name says; the name may be null. */
    EmployerReading read(String name) {
        if (name == null || name.isBlank()) {
            return EmployerReading.NONE;
        }
        Optional<KnownEmployer> known = employers.find(name).filter(found -> found.strength() >= TELLING);
        return known.map(found -> reading(found, name))
                .orElse(new EmployerReading(
                        JobContext.UNKNOWN,
                        Set.of(),
                        new EmployerReason("Nothing is known of the employer, so it did not count.", null)));
    }

    private static EmployerReading reading(KnownEmployer known, String name) {
        Set<String> equipment = new LinkedHashSet<>();
        for (Equipment one : Equipment.values()) {
            if (known.equipment().contains(one)) {
                equipment.add(one.code());
            }
        }
        String told = known.name() == null
                ? "“" + name.substring(known.from(), known.to()) + "” in the employer's name suggests: "
                : known.name() + " in our list of employers: ";
        String label = known.kind().label();
        String text = told + Character.toLowerCase(label.charAt(0)) + label.substring(1) + ".";
        return new EmployerReading(
                known.kind().code(), equipment, new EmployerReason(text, SETTINGS.get(known.kind())));
    }
}
