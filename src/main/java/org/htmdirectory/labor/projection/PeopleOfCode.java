package org.htmdirectory.labor.projection;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.sources.Citation;

/**
 * What is published of the people under a code beside their number and their pay.
 *
 * @param separations why jobs come open, the oldest decade first
 * @param industries who employs them, the largest share first
 * @param attainment what school they have, or null
 */
public record PeopleOfCode(List<Separation> separations, List<EmployingIndustry> industries, Attainment attainment) {

    /** Where it was published. */
    public List<Citation> citations() {
        return Stream.of(
                        separations.stream().map(Separation::citation),
                        industries.stream().map(EmployingIndustry::citation),
                        Stream.ofNullable(attainment).map(Attainment::citation))
                .flatMap(part -> part)
                .distinct()
                .toList();
    }
}
