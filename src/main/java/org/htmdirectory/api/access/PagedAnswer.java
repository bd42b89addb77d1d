package org.htmdirectory.api.access;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of a list; where the other pages are stands in the header {@code Link} (RFC 8288) as well. */
public interface PagedAnswer {

    /** The address of the next page, or null on the last. */
    String next();

    /** The address of the page before, or null on the first. */
    String prev();

    /** The value of the header; empty where the list has one page. */
    default Optional<String> links() {
        String links = Stream.of(link(next(), "next"), link(prev(), "prev"))
                .filter(link -> !link.isEmpty())
                .collect(Collectors.joining(", "));
        return links.isEmpty() ? Optional.empty() : Optional.of(links);
    }

    private static String link(String address, String relation) {
        return address == null ? "" : "<%s>; rel=\"%s\"".formatted(address, relation);
    }
}
