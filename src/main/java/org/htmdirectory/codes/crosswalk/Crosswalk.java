package org.htmdirectory.codes.crosswalk;

import java.util.List;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.CodeKey;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** What ties the official codes to roles and to each other, as of the current edition. */
@Component
public class Crosswalk {

    private final PerEdition<CrosswalkData> ties;
    private final Schemes schemes;

    Crosswalk(Editions editions, RowSource rows, Schemes schemes, Terminology terminology, Sources sources) {
        this.ties = new PerEdition<>(
                editions, () -> TieRows.read(rows).ties(terminology.all(), schemes.all(), sources.citations()));
        this.schemes = schemes;
    }

    /** The codes a role maps to, by scheme in the order of the pages, the strongest match of each scheme first. */
    public List<SchemeMappings> mappingsOf(RoleRef role) {
        return ties.get().mappingsByRole().getOrDefault(role.slug(), List.of());
    }

    /** The US codes of 2018 a role maps to; the first is the one to report it under. */
    public List<Mapping> socOf(RoleRef role) {
        return mappingsOf(role).stream()
                .filter(group -> group.scheme().slug().equals(Schemes.US_SOC))
                .flatMap(group -> group.mappings().stream())
                .toList();
    }

    /** The roles that map to a code, each with its match; the strongest match first. */
    public List<Mapping> rolesOf(Code code) {
        return ties.get().mappingsByCode().getOrDefault(CodeKey.of(code), List.of());
    }

    /** Every mapping, by scheme and code, the strongest match first. */
    public List<Mapping> mappings() {
        return schemes.schemes().stream()
                .flatMap(scheme -> schemes.codes(scheme).stream())
                .flatMap(code -> rolesOf(code).stream())
                .toList();
    }

    /** What ties a code to codes of other schemes, at either end. */
    public List<Correspondence> correspondences(Code code) {
        return ties.get().correspondences().getOrDefault(CodeKey.of(code), List.of());
    }

    /** Where schemes disagree about a role. */
    public List<Disagreement> disagreementsOf(RoleRef role) {
        return ties.get().disagreements().getOrDefault(role.slug(), List.of());
    }
}
