package org.htmdirectory.codes.reporting;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.reporting.CodeToReport.Use;

/**
 * What to report a role under, and where.
 *
 * @param first the code to use first in each list that many are asked for, the US list first
 * @param others all further codes
 */
public record CodesToReport(List<CodeToReport> first, List<CodeToReport> others) {

    /**
     * The codes of one role.
     *
     * @param mappings the role's codes, the strongest of each list first
     */
    public static CodesToReport of(List<Mapping> mappings) {
        Map<Use, CodeToReport> first = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            mappings.stream()
                    .filter(mapping -> mapping.code().scheme().slug().equals(use.scheme()))
                    .findFirst()
                    .ifPresent(mapping -> first.put(use, new CodeToReport(use, mapping)));
        }
        List<CodeToReport> chosen = List.copyOf(first.values());
        return new CodesToReport(
                chosen,
                mappings.stream()
                        .filter(mapping ->
                                chosen.stream().noneMatch(code -> code.mapping().equals(mapping)))
                        .map(mapping -> new CodeToReport(null, mapping))
                        .toList());
    }

    /** The code of that list to use first, or null. */
    CodeToReport of(Use use) {
        return first.stream().filter(code -> code.use() == use).findFirst().orElse(null);
    }

    /** The US code to use first, or null. */
    public CodeToReport soc() {
        return of(Use.SOC);
    }

    /** The lists that many are asked for and that have no code for the role. */
    public List<String> missing() {
        return Arrays.stream(Use.values())
                .filter(use -> of(use) == null)
                .map(Use::abbreviation)
                .toList();
    }
}
