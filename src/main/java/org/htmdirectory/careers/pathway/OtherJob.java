package org.htmdirectory.careers.pathway;

import java.util.Set;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.terms.Lookalike;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.terms.Title;

/**
 * A job outside the field that people from a place may rather look for than the one they ask the way to.
 *
 * @param title what it is called
 * @param lookalike what it is
 */
public record OtherJob(Title title, Lookalike lookalike) {

    private static final String APPLICATIONS_SPECIALIST = "clinical-applications-specialist";

    /** Those who use devices on patients, and so can teach others to. */
    private static final Set<String> USERS =
            Set.of("registered-nurse", "radiologic-technologist", "patient-care-worker");

    /** The job that people from there may rather look for; null where we know of none. */
    static OtherJob beside(Place from, Rung to, Terminology terminology) {
        return USERS.contains(from.slug())
                ? terminology.lookalikesOf(to.role().ref()).stream()
                        .filter(title -> title.slug().equals(APPLICATIONS_SPECIALIST))
                        .flatMap(title -> title.lookalikes().stream().map(lookalike -> new OtherJob(title, lookalike)))
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
