package org.htmdirectory.shortcut;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.edition.PerEdition;
import org.htmdirectory.site.SiteProperties;
import org.springframework.stereotype.Component;

/** The short addresses of everything that is handed out in the current edition. */
@Component
public class ShortAddresses {

    private final PerEdition<Map<ShortCode, String>> pages;
    private final SiteProperties site;

    ShortAddresses(Editions editions, List<HandedOut> handedOut, SiteProperties site) {
        this.pages = new PerEdition<>(editions, () -> table(handedOut));
        this.site = site;
    }

    private static Map<ShortCode, String> table(List<HandedOut> handedOut) {
        return handedOut.stream()
                .flatMap(each -> each.addresses().stream())
                .collect(Collectors.toUnmodifiableMap(ShortCode::of, Function.identity()));
    }

    /** The page that a code stands for; empty where it stands for none. */
    Optional<String> page(ShortCode code) {
        return Optional.ofNullable(pages.get().get(code));
    }

    /** The short address of a page that is handed out. */
    public ShortAddress of(String page) {
        return ShortAddress.of(page, site);
    }
}
