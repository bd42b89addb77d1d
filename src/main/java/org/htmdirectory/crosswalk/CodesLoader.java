package org.htmdirectory.crosswalk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.dataset.Dataset;
import org.htmdirectory.dataset.Sources;
import org.htmdirectory.terminology.RoleRef;
import org.htmdirectory.terminology.Terminology;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the codes of the current edition from the database. */
@Component
class CodesLoader {

    private final SchemeRepository schemes;
    private final CodeRepository codes;
    private final MappingRepository mappings;
    private final CorrespondenceRepository correspondences;
    private final DisagreementRepository disagreements;
    private final Terminology terminology;
    private final Sources sources;

    CodesLoader(
            SchemeRepository schemes,
            CodeRepository codes,
            MappingRepository mappings,
            CorrespondenceRepository correspondences,
            DisagreementRepository disagreements,
            Terminology terminology,
            Sources sources) {
        this.schemes = schemes;
        this.codes = codes;
        this.mappings = mappings;
        this.correspondences = correspondences;
        this.disagreements = disagreements;
        this.terminology = terminology;
        this.sources = sources;
    }

    @Transactional(readOnly = true)
    public Codes load() {
        Map<String, Scheme> schemeMap = schemes();
        Map<CodeKey, Code> codeMap = new LinkedHashMap<>();
        codes.findAllByOrderBySchemeAscCodeAsc().stream()
                .map(row -> row.toCode(schemeMap.get(row.scheme()), sources))
                .forEach(code -> codeMap.put(CodeKey.of(code), code));
        return Codes.of(
                schemeMap,
                List.copyOf(codeMap.values()),
                mappings.findAllByOrderById().stream()
                        .map(row -> row.toMapping(role(row.role()), codeMap.get(row.code()), sources))
                        .toList(),
                correspondences.findAllByOrderById().stream()
                        .map(row -> row.toCorrespondence(codeMap.get(row.from()), codeMap.get(row.to()), sources))
                        .toList(),
                disagreements.findAllByOrderBySlug().stream()
                        .map(row -> row.toDisagreement(role(row.role()), schemeMap, sources))
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

    private RoleRef role(String slug) {
        return terminology.role(slug).orElseThrow().ref();
    }
}
