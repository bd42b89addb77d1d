package org.htmdirectory.api.json;

import java.util.List;
import org.htmdirectory.api.description.OneOf;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Lookalike;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;
import org.jspecify.annotations.Nullable;

/** One title, in JSON. {@code role} is null where it is ambiguous or a look-alike. */
record TitleResource(
        int edition,
        String title,
        String slug,
        String language,
        @Nullable String country,
        @OneOf(TitleKind.class) String kind,
        boolean ambiguous,
        @Nullable String note,
        @OneOf(Evidence.class) String evidence,
        boolean inUse,
        @OneOf(Doubt.class) String doubt,
        @Nullable RoleRef role,
        List<ReadingResource> readings,
        List<LookalikeResource> lookalikes,
        List<CitationResource> citations) {

    static TitleResource of(Title title, int edition) {
        return new TitleResource(
                edition,
                title.text(),
                title.slug(),
                title.language(),
                title.country(),
                title.kind().code(),
                title.isAmbiguous(),
                title.note(),
                title.evidence().code(),
                title.isInUse(),
                title.doubt().code(),
                title.role().orElse(null),
                title.readings().stream().map(ReadingResource::of).toList(),
                title.lookalikes().stream().map(LookalikeResource::of).toList(),
                title.citations().stream().map(CitationResource::of).toList());
    }

    /** One role that a title may stand for. */
    record ReadingResource(
            RoleRef role,
            @OneOf(Equivalence.class) String equivalence,
            @OneOf(Level.class) @Nullable String level,
            @Nullable String when) {

        static ReadingResource of(Reading reading) {
            return new ReadingResource(
                    reading.role(),
                    reading.equivalence().code(),
                    reading.level() == null ? null : reading.level().code(),
                    reading.when());
        }
    }

    /** What a title is, or may be, outside the field. */
    record LookalikeResource(
            String scheme, String code, String occupation, String why, RoleRef resembles, CitationResource citation) {

        static LookalikeResource of(Lookalike lookalike) {
            return new LookalikeResource(
                    lookalike.scheme(),
                    lookalike.code(),
                    lookalike.occupation(),
                    lookalike.why(),
                    lookalike.resembles(),
                    CitationResource.of(lookalike.citation()));
        }
    }
}
