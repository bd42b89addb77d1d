package org.htmdirectory.handout;

import java.util.List;
import org.htmdirectory.dataset.Citation;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.shortcut.HandedOut;
import org.htmdirectory.shortcut.ShortAddresses;
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
     * @param page the page that it leads to, one of those {@link HandedOut}
     * @param citations where its figures were published
     */
    Imprint of(String page, List<Citation> citations) {
        return Imprint.of(editions.current(), citations, addresses.of(page));
    }
}
