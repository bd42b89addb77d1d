package org.htmdirectory.crosswalk;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.edition.PerEdition;
import org.htmdirectory.terminology.RoleRef;
import org.springframework.stereotype.Component;

/** The official codes of the current edition, and what ties them to roles and to each other. */
@Component
public class Crosswalk {

    /** Slug of the classification that US federal statistics use. */
    public static final String US_SOC = "us-soc-2018";

    private final PerEdition<Codes> codes;

    Crosswalk(Editions editions, CodesLoader loader) {
        this.codes = new PerEdition<>(editions, loader::load);
    }

    /** All schemes, in the order in which pages list them. */
    public Collection<Scheme> schemes() {
        return codes.get().schemes().values();
    }

    /** The scheme of that slug. */
    public Optional<Scheme> scheme(String slug) {
        return Optional.ofNullable(codes.get().schemes().get(slug));
    }

    /** The code of a scheme, by its slug or as published, in capitals or small letters. */
    public Optional<Code> code(String scheme, String codeOrSlug) {
        return Optional.ofNullable(codes.get().bySlug().get(new CodeKey(scheme, CodeForm.slug(codeOrSlug))));
    }

    /** The entry of a SOC code in the classification of 2018, or, where that has none, in that of 2010. */
    public Optional<Code> code(SocCode soc) {
        return code(US_SOC, soc.text()).or(() -> code("us-soc-2010", soc.text()));
    }

    /** All codes of a scheme that the directory holds, in order. */
    public List<Code> codes(Scheme scheme) {
        return codes.get().byScheme().getOrDefault(scheme.slug(), List.of());
    }

    /** The codes a role maps to, by scheme in the order of the pages, the strongest match of each scheme first. */
    public List<SchemeMappings> mappingsOf(RoleRef role) {
        Map<Scheme, List<Mapping>> byScheme = codes.get().mappingsByRole().getOrDefault(role.slug(), List.of()).stream()
                .collect(Collectors.groupingBy(mapping -> mapping.code().scheme()));
        return byScheme.entrySet().stream()
                .map(entry -> new SchemeMappings(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(mappings -> mappings.scheme().position()))
                .toList();
    }

    /** The US codes of 2018 a role maps to; the first is the one to report it under. */
    public List<Mapping> socOf(RoleRef role) {
        return codes.get().mappingsByRole().getOrDefault(role.slug(), List.of()).stream()
                .filter(mapping -> mapping.code().scheme().slug().equals(US_SOC))
                .toList();
    }

    /** The roles that map to a code, each with its match; the strongest match first. */
    public List<Mapping> rolesOf(Code code) {
        return codes.get().mappingsByCode().getOrDefault(CodeKey.of(code), List.of());
    }

    /** Every mapping, by scheme and code, the strongest match first. */
    public List<Mapping> mappings() {
        return schemes().stream()
                .flatMap(scheme -> codes(scheme).stream())
                .flatMap(code -> rolesOf(code).stream())
                .toList();
    }

    /** What ties a code to codes of other schemes, at either end. */
    public List<Correspondence> correspondences(Code code) {
        return codes.get().correspondences().getOrDefault(CodeKey.of(code), List.of());
    }

    /** The next broader code. */
    public Optional<Code> parent(Code code) {
        return Optional.ofNullable(code.parentCode())
                .flatMap(parent -> code(code.scheme().slug(), parent));
    }

    /** The chain of broader codes, the broadest first. */
    public List<Code> ancestors(Code code) {
        LinkedList<Code> chain = new LinkedList<>();
        Optional<Code> next = parent(code);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.addFirst(next.get());
            next = parent(next.get());
        }
        return List.copyOf(chain);
    }

    /** The next narrower codes. */
    public List<Code> children(Code code) {
        return codes.get().children().getOrDefault(CodeKey.of(code), List.of());
    }

    /** Where schemes disagree about a role. */
    public List<Disagreement> disagreementsOf(RoleRef role) {
        return codes.get().disagreements().getOrDefault(role.slug(), List.of());
    }
}
