package org.htmdirectory.careers.interest;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.PackedTable;

/** The job that is shown for each family, as {@code careers/interest/jobs.csv} has it. */
final class FamilyJobs {

    private static final Map<String, Shown> BY_FAMILY = PackedTable.rows("/careers/interest/jobs.csv").stream()
            .map(FamilyJobs::shown)
            .collect(Collectors.toUnmodifiableMap(Shown::family, Function.identity()));

    private FamilyJobs() {}

    /**
     * A job that is shown for a family.
     *
     * @param family slug of the family
     * @param role slug of the job
     * @param before what people do before it, in a sentence; null where one may begin with it
     */
    record Shown(String family, String role, String before) {}

    static List<String> families() {
        return BY_FAMILY.keySet().stream().sorted().toList();
    }

    static Shown of(String family) {
        return BY_FAMILY.get(family);
    }

    private static Shown shown(NamedCsvRecord row) {
        String before = row.getField("before");
        return new Shown(row.getField("family"), row.getField("role"), before.isEmpty() ? null : before);
    }
}
