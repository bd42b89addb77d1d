package org.htmdirectory.sources;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.springframework.stereotype.Component;

/** Every page that is cited, by publisher, with the facts that rest on it. */
@Component
class Publishers {

    private static final Comparator<CitedPage> MOST_FACTS_FIRST = Comparator.comparing(CitedPage::facts)
            .reversed()
            .thenComparing(page -> page.citation().line());

    private final PerEdition<Map<String, Publisher>> bySlug;

    Publishers(Editions editions, RowSource rows, CitedFacts facts) {
        this.bySlug = new PerEdition<>(
                editions, () -> of(SourceRows.read(rows).toCitations().bySlug().values(), facts.find()));
    }

    private static Map<String, Publisher> of(Collection<Citation> citations, Map<String, CitedFacts.Facts> facts) {
        return citations.stream().collect(Collectors.groupingBy(Citation::publisher)).entrySet().stream()
                .map(cited -> new Publisher(
                        cited.getKey(),
                        cited.getValue().stream()
                                .map(citation -> page(citation, facts))
                                .sorted(MOST_FACTS_FIRST)
                                .toList()))
                .collect(Collectors.toMap(
                        Publisher::slug,
                        publisher -> publisher,
                        (one, other) -> {
                            throw new IllegalStateException(
                                    "%s and %s have one address".formatted(one.name(), other.name()));
                        },
                        TreeMap::new));
    }

    private static CitedPage page(Citation citation, Map<String, CitedFacts.Facts> facts) {
        CitedFacts.Facts rest = facts.getOrDefault(citation.slug(), CitedFacts.Facts.NONE);
        return new CitedPage(citation, rest.count(), rest.shown());
    }

    /** All of them, by name. */
    List<Publisher> all() {
        return bySlug.get().values().stream()
                .sorted(Comparator.comparing(Publisher::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The publisher at that address. */
    Optional<Publisher> publisher(String slug) {
        return Optional.ofNullable(bySlug.get().get(slug));
    }
}
