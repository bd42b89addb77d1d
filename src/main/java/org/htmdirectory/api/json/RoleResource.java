package org.htmdirectory.api.json;

import java.util.List;
import java.util.Map;
import org.htmdirectory.api.description.OneOf;
import org.htmdirectory.codes.crosswalk.Basis;
import org.htmdirectory.codes.crosswalk.Disagreement;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.codes.reporting.CodeToReport.Use;
import org.htmdirectory.codes.reporting.CodesToReport;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RelatedRole;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;
import org.jspecify.annotations.Nullable;

/** One role, in JSON. {@code titles} are the wordings that stand, or may stand, for it. */
record RoleResource(
        int edition,
        String slug,
        String name,
        @Nullable String shortName,
        String family,
        String scope,
        String distinction,
        @OneOf(Level.class) List<String> levels,
        List<TitleOfRole> titles,
        List<CodeOfRole> codes,
        List<DisagreementResource> disagreements,
        List<RelatedResource> related,
        List<CitationResource> citations) {

    static RoleResource of(
            Role role,
            List<Title> titles,
            List<Mapping> mappings,
            List<Disagreement> disagreements,
            List<RelatedRole> related,
            int edition) {
        return new RoleResource(
                edition,
                role.slug(),
                role.name(),
                role.shortName(),
                role.family().slug(),
                role.scope(),
                role.distinction(),
                role.levels().stream().map(Level::code).toList(),
                titles.stream().map(title -> TitleOfRole.of(title, role.ref())).toList(),
                CodeOfRole.of(mappings),
                disagreements.stream().map(DisagreementResource::of).toList(),
                related.stream().map(RelatedResource::of).toList(),
                role.citations().stream().map(CitationResource::of).toList());
    }

    /** A wording, with how it stands to the role. */
    record TitleOfRole(
            String title,
            String slug,
            String language,
            @OneOf(TitleKind.class) String kind,
            @OneOf(Equivalence.class) String equivalence,
            @OneOf(Level.class) @Nullable String level,
            boolean ambiguous,
            @OneOf(Evidence.class) String evidence,
            boolean inUse,
            @OneOf(Doubt.class) String doubt) {

        static TitleOfRole of(Title title, RoleRef role) {
            return title.readingFor(role)
                    .map(reading -> new TitleOfRole(
                            title.text(),
                            title.slug(),
                            title.language(),
                            title.kind().code(),
                            reading.equivalence().code(),
                            reading.level() == null ? null : reading.level().code(),
                            title.isAmbiguous(),
                            title.evidence().code(),
                            title.isNameOf(role),
                            title.doubt().code()))
                    .orElseThrow();
        }
    }

    /** A code, with how it stands to the role and who says so. */
    record CodeOfRole(
            String scheme,
            String code,
            String name,
            @OneOf(Match.class) String match,
            String accordingTo,
            @OneOf(Basis.class) String basis,
            @OneOf(Doubt.class) String doubt,
            @Nullable String note,
            CitationResource citation,
            boolean first,
            @Nullable String use) {

        static List<CodeOfRole> of(List<Mapping> mappings) {
            Map<Mapping, Use> uses = CodesToReport.uses(
                    mappings, mapping -> mapping.code().scheme().slug());
            return mappings.stream()
                    .map(mapping -> of(mapping, uses.get(mapping)))
                    .toList();
        }

        private static CodeOfRole of(Mapping mapping, Use use) {
            return new CodeOfRole(
                    mapping.code().scheme().slug(),
                    mapping.code().code(),
                    mapping.code().name(),
                    mapping.match().code(),
                    mapping.accordingTo(),
                    mapping.basis().code(),
                    mapping.doubt().code(),
                    mapping.note(),
                    CitationResource.of(mapping.citation()),
                    use != null,
                    use == null ? null : use.where());
        }
    }

    /** Where classifications disagree about the role. */
    record DisagreementResource(String headline, String explanation, List<CitationResource> citations) {

        static DisagreementResource of(Disagreement disagreement) {
            return new DisagreementResource(
                    disagreement.headline(),
                    disagreement.explanation(),
                    disagreement.citations().stream().map(CitationResource::of).toList());
        }
    }

    /** A role near this one. */
    record RelatedResource(RoleRef role, String reason) {

        static RelatedResource of(RelatedRole related) {
            return new RelatedResource(related.role(), related.reason());
        }
    }
}
