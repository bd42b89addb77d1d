package org.htmdirectory.careers.ladder;

import org.htmdirectory.careers.certification.Certifications;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Keeps the ladder of the current edition. */
@Component
public class Ladders {

    private final PerEdition<Ladder> ladders;

    Ladders(
            Editions editions,
            RowSource rows,
            Terminology terminology,
            Certifications certifications,
            Sources sources) {
        this.ladders = new PerEdition<>(
                editions,
                () -> LadderRows.read(rows).ladder(terminology.all(), certifications.all(), sources.citations()));
    }

    /** The ladder of the current edition; one object for as long as the edition lasts. */
    public Ladder current() {
        return ladders.get();
    }
}
