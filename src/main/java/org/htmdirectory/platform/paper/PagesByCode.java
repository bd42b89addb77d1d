package org.htmdirectory.platform.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages that short codes stand for. Should two pages ever have the same code, the first keeps it. */
record PagesByCode(Map<ShortCode, String> pages) {

    private static final Logger LOG = LoggerFactory.getLogger(PagesByCode.class);

    static PagesByCode of(Stream<String> addresses) {
        Map<ShortCode, String> pages = new HashMap<>();
        addresses.forEach(address -> {
            String first = pages.putIfAbsent(ShortCode.of(address), address);
            if (first != null && !first.equals(address)) {
                LOG.warn("{} has the short code of {} and goes without one", address, first);
            }
        });
        return new PagesByCode(Map.copyOf(pages));
    }

    /** The page that a code stands for; empty where it stands for none. */
    Optional<String> page(ShortCode code) {
        return Optional.ofNullable(pages.get(code));
    }

    /** The path that leads to a page from paper: the short one, or its own where no code stands for it. */
    String path(String page) {
        ShortCode code = ShortCode.of(page);
        return page.equals(pages.get(code)) ? code.path() : page;
    }
}
