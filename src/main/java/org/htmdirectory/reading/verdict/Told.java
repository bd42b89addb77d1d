package org.htmdirectory.reading.verdict;

import java.util.List;
import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.reading.model.Department;
import org.htmdirectory.reading.model.TitleWord;

/**
 * A title with what a department or a description adds to its words.
 *
 * @param clues what all of it shows
 * @param known the listed title that it still is; null where there is none, or where more is said than that title says
 */
record Told(Clues clues, KnownTitle known) {

    static Told of(Clues clues, KnownTitle known) {
        return new Told(clues, known);
    }

    /** In that department, whose name tells which devices are meant unless the title is one role whatever stands beside it. */
    Told in(Department department) {
        if (!department.isAmongDevices() || isOneRole()) {
            return this;
        }
        boolean listed = known != null && !known.readings().isEmpty();
        return new Told(clues.followedBy(department.name()), listed ? known : null);
    }

    /** The same, where a description names these devices and neither the title nor the department names any. */
    Told of(List<TitleWord> devices) {
        boolean open = known == null || known.ambiguous();
        return devices.isEmpty() || clues.hasAny("device:") || !open ? this : new Told(clues.followedBy(devices), null);
    }

    private boolean isOneRole() {
        return known != null && !known.ambiguous() && !known.readings().isEmpty();
    }
}
