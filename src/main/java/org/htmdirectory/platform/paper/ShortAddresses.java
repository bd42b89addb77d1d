package org.htmdirectory.platform.paper;

import java.util.List;
import java.util.Optional;
import org.htmdirectory.platform.edition.Derived;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.SiteAddress;
import org.htmdirectory.platform.site.SiteProperties;
import org.springframework.stereotype.Component;

/** The short addresses of everything that is handed out in the current edition. */
@Component
public class ShortAddresses {

    private final Derived<PagesByCode> pages;
    private final SiteAddress site;

    ShortAddresses(Editions editions, List<HandoutSource> handedOut, SiteProperties site) {
        this.pages = new Derived<>(editions, () -> pages(handedOut));
        this.site = new SiteAddress(site);
    }

    private static PagesByCode pages(List<HandoutSource> handedOut) {
        return PagesByCode.of(handedOut.stream().flatMap(each -> each.addresses().stream()));
    }

    /** The page that a code stands for; empty where it stands for none. */
    Optional<String> page(ShortCode code) {
        return pages.get().page(code);
    }

    /** The short address of a page that is handed out, on the site as whoever asks reaches it. */
    public ShortAddress of(String page) {
        String path = pages.get().path(page);
        return ShortAddress.of(path, site.full(path));
    }

    /** The site as whoever asks reaches it: what is printed for one is not for another. Empty where it has no address. */
    public String site() {
        String address = site.full("");
        return address == null ? "" : address;
    }
}
