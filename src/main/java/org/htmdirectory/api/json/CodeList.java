package org.htmdirectory.api.json;

import java.util.List;
import java.util.function.Function;
import org.htmdirectory.api.access.ListOf;
import org.htmdirectory.api.access.ListPage;
import org.htmdirectory.api.access.PagedAnswer;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Scheme;
import org.htmdirectory.terms.RoleRef;
import org.jspecify.annotations.Nullable;

/** The codes of one classification, a page at a time, in JSON. */
@ListOf(name = "codes", of = CodeList.CodeSummary.class)
record CodeList(
        int edition,
        String scheme,
        String schemeName,
        int total,
        @Nullable String next,
        @Nullable String prev,
        List<CodeSummary> codes)
        implements PagedAnswer {

    static CodeList of(Scheme scheme, ListPage<Code> page, Function<Code, List<Mapping>> roles, int edition) {
        return new CodeList(
                edition,
                scheme.slug(),
                scheme.label(),
                page.total(),
                page.next(),
                page.prev(),
                page.rows().stream()
                        .map(code -> CodeSummary.of(code, roles.apply(code)))
                        .toList());
    }

    /** A code in short; {@code slug} is its part of an address, where the code as published cannot be. */
    record CodeSummary(
            String code, String slug, String name, @Nullable String parent, List<RoleRef> roles) {

        static CodeSummary of(Code code, List<Mapping> mappings) {
            return new CodeSummary(
                    code.code(),
                    code.slug(),
                    code.name(),
                    code.parentCode(),
                    mappings.stream().map(Mapping::role).toList());
        }
    }
}
