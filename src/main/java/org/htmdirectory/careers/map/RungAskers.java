package org.htmdirectory.careers.map;

import java.util.List;
import org.htmdirectory.careers.certification.Asker;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.ladder.Ladders;
import org.springframework.stereotype.Component;

/** Tells a certificate’s page which rungs ask for it. */
@Component
class RungAskers implements Asker {

    private final Ladders ladders;

    RungAskers(Ladders ladders) {
        this.ladders = ladders;
    }

    @Override
    public List<Ask> askersOf(Certification certification) {
        return ladders.current().rungs().stream()
                .filter(rung -> rung.certifications().stream()
                        .anyMatch(one -> one.slug().equals(certification.slug())))
                .map(rung -> new Ask(rung.name(), rung.address(), rung.doubt()))
                .toList();
    }
}
