package org.htmdirectory.careers.program;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.platform.site.UsState;

/**
 * What a year costs people of a state that has no school to count on, at the schools of other states that are named in its place.
 *
 * @param home the state where they live
 * @param least the lowest price for people from elsewhere, in dollars
 * @param most the highest
 * @param year the school year or years
 */
public record OutOfStatePrice(UsState home, int least, int most, String year) {

    /** That of the programs named; empty where one of them is in the state, or no price for people from elsewhere is known. */
    public static Optional<OutOfStatePrice> of(UsState home, List<Program> named) {
        if (!isOnlyElsewhere(home, named)) {
            return Optional.empty();
        }
        List<School.Tuition> prices = named.stream()
                .filter(program -> !program.isOpenToAllStates())
                .map(program -> program.teacher().tuition())
                .filter(tuition -> tuition != null && tuition.outOfState() != null)
                .toList();
        return prices.isEmpty()
                ? Optional.empty()
                : Optional.of(new OutOfStatePrice(
                        home,
                        prices.stream()
                                .mapToInt(School.Tuition::outOfState)
                                .min()
                                .orElseThrow(),
                        prices.stream()
                                .mapToInt(School.Tuition::outOfState)
                                .max()
                                .orElseThrow(),
                        prices.stream()
                                .map(School.Tuition::year)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(" and "))));
    }

    /** Whether schools must be paid, and none of them is in the state. */
    public static boolean isOnlyElsewhere(UsState home, List<Program> named) {
        return home != null
                && named.stream().noneMatch(Program::isPaid)
                && named.stream().noneMatch(program -> program.state() == home);
    }

    /** The price as a sentence. */
    public String words() {
        return "We know of no such school in %s to count on. At those next door that are named here, people from %s pay %s a year, %s."
                .formatted(home.label(), home.label(), range(1), year);
    }

    /** The price as a sentence for paper. */
    public String briefly() {
        return "Tuition and fees: we know of no such school in %s; next door, people from there pay %s a year, %s."
                .formatted(home.label(), range(1), year);
    }

    /** What some years cost, as a sentence. */
    public String inAll(int years) {
        return "In all, %d %s: about %s.".formatted(years, years == 1 ? "year" : "years", range(years));
    }

    private String range(int years) {
        String low = Figures.dollars(least * years);
        return least == most ? low : low + " to " + Figures.dollars(most * years);
    }
}
