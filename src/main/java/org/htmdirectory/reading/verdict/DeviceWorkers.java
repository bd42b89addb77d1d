package org.htmdirectory.reading.verdict;

import java.util.BitSet;
import java.util.Set;
import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.reading.model.Concepts;

/**
 * Titles of a device and a worker alone, such as <i>Ventilator Technician</i>. Scanners, laboratories, dialysis and lasers
 * are not among these devices: an <i>MRI Technician</i>, a <i>Dialysis Technician</i> or a <i>Surgical Laser Technician</i>
 * works with patients.
 */
final class DeviceWorkers {

    private static final String DEVICE = "device:medical";
    private static final Set<String> WORKER = Set.of("person:technician", "person:engineer");

    /** Its concept has analysts, officers and representatives too, who are no technicians. */
    private static final String SPECIALIST = "specialist";

    private static final String LASERS = "lasers";

    private DeviceWorkers() {}

    /** Whether every word of a title names a device or who works on it, and both are named. */
    static boolean are(Clues clues) {
        if (!clues.has(DEVICE) || clues.specialties().contains(LASERS)) {
            return false;
        }
        BitSet named = new BitSet();
        boolean worker = false;
        for (Concepts.ConceptMatch match : clues.concepts()) {
            boolean person = WORKER.contains(match.concept())
                    || match.last() == match.first()
                            && clues.words().get(match.first()).text().equals(SPECIALIST);
            worker |= person;
            if (person || match.concept().equals(DEVICE)) {
                named.set(match.first(), match.last() + 1);
            }
        }
        return worker && named.cardinality() == clues.words().size();
    }
}
