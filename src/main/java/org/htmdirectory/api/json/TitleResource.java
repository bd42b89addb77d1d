package org.htmdirectory.api.json;

import java.util.List;
import org.htmdirectory.terms.Lookalike;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Title;

/** One title, in JSON. {@code role} is null where it is ambiguous or a look-alike. */
record TitleResource(
        int edition,
        String title,
        String slug,
        String language,
        String country,
        String kind,
        boolean ambiguous,
        String note,
        String evidence,
        boolean inUse,
        String doubt,
        RoleRef role,
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
    record ReadingResource(RoleRef role, String equivalence, String level, String when) {

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
