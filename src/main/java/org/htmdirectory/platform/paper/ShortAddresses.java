package org.htmdirectory.platform.paper;

import java.util.List;
import java.util.Optional;
import org.htmdirectory.platform.edition.Derived;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.SiteProperties;
import org.springframework.stereotype.Component;

/** The short addresses of everything that is handed out in the current edition. */
@Component
public class ShortAddresses {

    private final Derived<PagesByCode> pages;
    private final SiteProperties site;

    ShortAddresses(Editions editions, List<HandoutSource> handedOut, SiteProperties site) {
        this.pages = new Derived<>(editions, () -> pages(handedOut));
        this.site = site;
    }

    private static PagesByCode pages(List<HandoutSource> handedOut) {
        return PagesByCode.of(handedOut.stream().flatMap(each -> each.addresses().stream()));
    }

    /** The page that a code stands for; empty where it stands for none. */
    Optional<String> page(ShortCode code) {
        return pages.get().page(code);
    }

    /** The short address of a page that is handed out. */
    public ShortAddress of(String page) {
        return ShortAddress.of(pages.get().path(page), site);
    }
}
