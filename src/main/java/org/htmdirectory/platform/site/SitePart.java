package org.htmdirectory.platform.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A part of the site: what a visitor finds named in the frame of every page, and the addresses that belong to it. The
 * first five stand in the header, the others in the footer.
 */
enum SitePart {
    JOBS("Jobs", true, "/roles", "/titles", "/shortlist", "/devices"),
    START("Get started", true, "/start", "/careers", "/students"),
    SCHOOLS("Schools and certifications", true, "/schools", "/programs", "/certifications", "/scholarships"),
    OUTLOOK("Pay and outlook", true, "/outlook", "/areas"),
    EMPLOYERS("For employers", true, "/employers", "/classify"),
    COUNSELORS("Counselors", false, "/counselors", "/handouts"),
    VETERANS("Veterans", false, "/veterans", "/careers/military"),
    FIELD("The field", false, "/field", "/organizations", "/soc-2028"),
    CODES("Codes", false, "/codes"),
    SOURCES("Data and sources", false, "/sources", "/data"),
    API("API", false, "/api"),
    ACCESSIBILITY("Accessibility", false, "/accessibility"),
    PRIVACY("Privacy", false, "/privacy"),
    ABOUT("About", false, "/about", "/glossary");

    private static final Map<String, SitePart> BY_ADDRESS = Arrays.stream(values())
            .flatMap(part -> part.addresses.stream().map(address -> Map.entry(address, part)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String label;
    private final boolean header;
    private final List<String> addresses;

    SitePart(String label, boolean header, String... addresses) {
        this.label = label;
        this.header = header;
        this.addresses = List.of(addresses);
    }

    /** What it is called. */
    String label() {
        return label;
    }

    /** Its own page. */
    String address() {
        return addresses.get(0);
    }

    /** Whether it stands in the header. */
    boolean isInHeader() {
        return header;
    }

    /** The part that a page belongs to: the one with the longest address that the page's begins with. */
    static Optional<SitePart> of(String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            SitePart part = BY_ADDRESS.get(path.substring(0, end));
            if (part != null) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
