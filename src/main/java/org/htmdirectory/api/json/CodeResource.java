package org.htmdirectory.api.json;

import java.util.List;
import org.htmdirectory.api.description.OneOf;
import org.htmdirectory.codes.crosswalk.Basis;
import org.htmdirectory.codes.crosswalk.Correspondence;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.codes.crosswalk.Relation;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Confidence;
import org.htmdirectory.terms.RoleRef;
import org.jspecify.annotations.Nullable;

/** One entry of a classification, in JSON. */
record CodeResource(
        int edition,
        String scheme,
        String schemeName,
        String code,
        String name,
        @Nullable String parent,
        List<String> covers,
        @OneOf(Confidence.class) String confidence,
        List<RoleOfCode> roles,
        List<CorrespondenceResource> correspondences,
        CitationResource citation) {

    static CodeResource of(Code code, List<Mapping> mappings, List<Correspondence> correspondences, int edition) {
        return new CodeResource(
                edition,
                code.scheme().slug(),
                code.scheme().label(),
                code.code(),
                code.name(),
                code.parentCode(),
                code.covers(),
                code.confidence().code(),
                mappings.stream().map(RoleOfCode::of).toList(),
                correspondences.stream()
                        .map(correspondence -> CorrespondenceResource.of(correspondence, code))
                        .toList(),
                CitationResource.of(code.citation()));
    }

    /** A role under the code; {@code match} is read from the role. */
    record RoleOfCode(
            RoleRef role,
            @OneOf(Match.class) String match,
            String accordingTo,
            @OneOf(Basis.class) String basis) {

        static RoleOfCode of(Mapping mapping) {
            return new RoleOfCode(
                    mapping.role(),
                    mapping.match().code(),
                    mapping.accordingTo(),
                    mapping.basis().code());
        }
    }

    /** A code of another classification that this one is tied to. */
    record CorrespondenceResource(
            String scheme,
            String code,
            String name,
            @OneOf(Relation.class) String relation,
            CitationResource citation) {

        static CorrespondenceResource of(Correspondence correspondence, Code from) {
            Code other = correspondence.other(from);
            return new CorrespondenceResource(
                    other.scheme().slug(),
                    other.code(),
                    other.name(),
                    correspondence.relation().code(),
                    CitationResource.of(correspondence.citation()));
        }
    }
}
