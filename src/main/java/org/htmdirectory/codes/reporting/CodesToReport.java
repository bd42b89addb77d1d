package org.htmdirectory.codes.reporting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        Map<Mapping, Use> uses =
                uses(mappings, mapping -> mapping.code().scheme().slug());
        return new CodesToReport(
                uses.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(use -> new CodeToReport(use.getValue(), use.getKey()))
                        .toList(),
                mappings.stream()
                        .filter(mapping -> !uses.containsKey(mapping))
                        .map(mapping -> new CodeToReport(null, mapping))
                        .toList());
    }

    /**
     * Which codes to use first: of each list that many are asked for, the strongest.
     *
     * @param codes a role's codes, the strongest of each list first
     * @param scheme gives the slug of a code's list
     */
    public static <T> Map<T, Use> uses(List<T> codes, Function<T, String> scheme) {
        Map<T, Use> uses = new HashMap<>();
        for (Use use : Use.values()) {
            codes.stream()
                    .filter(code -> scheme.apply(code).equals(use.scheme()))
                    .findFirst()
                    .ifPresent(code -> uses.put(code, use));
        }
        return uses;
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
