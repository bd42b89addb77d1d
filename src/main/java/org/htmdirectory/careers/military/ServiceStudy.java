package org.htmdirectory.careers.military;

import java.util.List;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.careers.program.Programs;
import org.springframework.stereotype.Component;

/** What helps people who served to study: what pays, and colleges that count what they learned. */
@Component
public class ServiceStudy {

    private static final String TUITION = "gi-bill-college";

    private final Trades trades;
    private final Occupations occupations;
    private final Programs programs;

    ServiceStudy(Trades trades, Occupations occupations, Programs programs) {
        this.trades = trades;
        this.occupations = occupations;
        this.programs = programs;
    }

    /** What pays the tuition of those who served. */
    public ServiceBenefit tuition() {
        return trades.benefits().stream()
                .filter(benefit -> benefit.slug().equals(TUITION))
                .findFirst()
                .orElseThrow();
    }

    /** The colleges that count the training of someone who serves there, as far as they are not known to have ended it. */
    public List<Program> collegesFor(Place place) {
        return occupations.all().stream()
                .filter(occupation -> occupation.isInField() && place.equals(occupation.rung()))
                .map(Occupation::branch)
                .distinct()
                .flatMap(branch -> Translation.open(branch, programs.all()).filter(Translation::isOfACollege))
                .toList();
    }
}
