package org.htmdirectory.codes.scheme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.sources.Dataset;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the schemes and codes of the current edition from the database. */
@Component
class CodesLoader {

    private final SchemeRepository schemes;
    private final CodeRepository codes;
    private final Sources sources;

    CodesLoader(SchemeRepository schemes, CodeRepository codes, Sources sources) {
        this.schemes = schemes;
        this.codes = codes;
        this.sources = sources;
    }

    /** All schemes and codes as they stand now, read in one transaction. */
    @Transactional(readOnly = true)
    public Codes load() {
        Map<String, Scheme> schemeMap = schemes();
        return Codes.of(
                schemeMap,
                codes.findAllByOrderBySchemeAscCodeAsc().stream()
                        .map(row -> row.toCode(schemeMap.get(row.scheme()), sources))
                        .toList());
    }

    private Map<String, Scheme> schemes() {
        Map<String, String> publishers =
                sources.datasets().stream().collect(Collectors.toMap(Dataset::slug, Dataset::publisher));
        Map<String, Scheme> schemeMap = new LinkedHashMap<>();
        schemes.findAllByOrderByPosition().stream()
                .map(row -> row.toScheme(publishers.get(row.publisherDataset())))
                .forEach(scheme -> schemeMap.put(scheme.slug(), scheme));
        return schemeMap;
    }
}
