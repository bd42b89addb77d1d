package org.htmdirectory.labor.projection;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.platform.site.Figures;

/**
 * What came of an earlier expectation: the jobs expected for a year beside those counted when the year came.
 *
 * @param decade the decade of the expectation
 * @param year the year
 * @param expected the jobs expected, in thousands
 * @param counted the jobs counted, in thousands, as the later projection that begins in that year says
 * @param above whether more were counted than expected
 */
public record CountedOutcome(String decade, int year, String expected, String counted, boolean above) {

    static List<CountedOutcome> of(List<Projection> projections) {
        Map<Integer, Projection> byBase = projections.stream()
                .filter(Projection::isWhole)
                .collect(Collectors.toMap(Projection::baseYear, Function.identity()));
        return projections.stream()
                .filter(early -> early.isWhole() && byBase.containsKey(early.targetYear()))
                .map(early -> of(early, byBase.get(early.targetYear())))
                .toList();
    }

    private static CountedOutcome of(Projection early, Projection late) {
        return new CountedOutcome(
                early.decade(),
                early.targetYear(),
                Figures.decimal(early.targetJobs()),
                Figures.decimal(late.baseJobs()),
                late.baseJobs().compareTo(early.targetJobs()) > 0);
    }
}
