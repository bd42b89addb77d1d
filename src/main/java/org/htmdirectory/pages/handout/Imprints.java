package org.htmdirectory.pages.handout;

import java.util.List;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.paper.HandoutSource;
import org.htmdirectory.platform.paper.ShortAddresses;
import org.htmdirectory.sources.Citation;
import org.springframework.stereotype.Component;

/** Writes the foot of handouts. */
@Component
class Imprints {

    private final Editions editions;
    private final ShortAddresses addresses;

    Imprints(Editions editions, ShortAddresses addresses) {
        this.editions = editions;
        this.addresses = addresses;
    }

    /**
     * The foot of a handout.
     *
     * @param page the page that it leads to, one of those {@link HandoutSource}
     * @param figures where its figures were published
     */
    Imprint of(String page, List<Citation> figures) {
        return of(page, Credit.ofFigures(figures));
    }

    /** The foot of a handout that leads to a page, with its sources in words. */
    Imprint of(String page, Credit credit) {
        return new Imprint(editions.current(), credit, addresses.of(page));
    }
}
