package org.htmdirectory.api.json;

import java.util.List;
import java.util.function.Function;
import org.htmdirectory.api.access.ListOf;
import org.htmdirectory.api.access.ListPage;
import org.htmdirectory.api.access.PagedAnswer;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Scheme;
import org.jspecify.annotations.Nullable;

/** Classifications, a page at a time, in JSON. */
@ListOf(name = "schemes", of = SchemeList.SchemeSummary.class)
record SchemeList(
        int edition,
        int total,
        @Nullable String next,
        @Nullable String prev,
        List<SchemeSummary> schemes) implements PagedAnswer {

    static SchemeList of(ListPage<Scheme> page, Function<Scheme, List<Code>> codes, int edition) {
        return new SchemeList(
                edition,
                page.total(),
                page.next(),
                page.prev(),
                page.rows().stream()
                        .map(scheme ->
                                SchemeSummary.of(scheme, codes.apply(scheme).size()))
                        .toList());
    }

    /** A classification in short, with the number of its codes that the directory holds. */
    record SchemeSummary(
            String slug,
            String name,
            @Nullable String version,
            List<String> countries,
            String publisher,
            String purpose,
            boolean current,
            int codes,
            @Nullable String url) {

        static SchemeSummary of(Scheme scheme, int codes) {
            return new SchemeSummary(
                    scheme.slug(),
                    scheme.name(),
                    scheme.version(),
                    scheme.countries(),
                    scheme.publisher(),
                    scheme.purpose(),
                    scheme.current(),
                    codes,
                    scheme.url());
        }
    }
}
