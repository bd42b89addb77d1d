package org.htmdirectory.api.json;

import java.util.List;
import org.htmdirectory.codes.crosswalk.Correspondence;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.terms.RoleRef;

/** One entry of a classification, in JSON. */
record CodeResource(
        int edition,
        String scheme,
        String schemeName,
        String code,
        String name,
        String parent,
        List<String> covers,
        String confidence,
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
    record RoleOfCode(RoleRef role, String match, String accordingTo, String basis) {

        static RoleOfCode of(Mapping mapping) {
            return new RoleOfCode(
                    mapping.role(),
                    mapping.match().code(),
                    mapping.accordingTo(),
                    mapping.basis().code());
        }
    }

    /** A code of another classification that this one is tied to. */
    record CorrespondenceResource(String scheme, String code, String name, String relation, CitationResource citation) {

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
