package org.htmdirectory.terminology;

import java.util.List;
import java.util.Optional;
import org.htmdirectory.dataset.Citation;

/**
 * A wording the world uses for a job.
 *
 * @param slug its permanent address part
 * @param text the wording
 * @param language ISO 639-1 code
 * @param country ISO 3166-1 code, {@code EU}, {@code INT}, or null where not tied to one
 * @param kind what sort of wording it is
 * @param ambiguous whether it stands for more than one thing
 * @param note a short remark, or null
 * @param evidence how well it is evidenced
 * @param readings the roles it may stand for, likeliest first; empty for a look-alike
 * @param lookalikes what else it may be, outside the field
 * @param citations where the wording is found; never empty
 */
public record Title(
        String slug,
        String text,
        String language,
        String country,
        TitleKind kind,
        boolean ambiguous,
        String note,
        Evidence evidence,
        List<Reading> readings,
        List<Lookalike> lookalikes,
        List<Citation> citations) {

    /** The likeliest reading; empty where the title is a look-alike only. */
    public Optional<Reading> first() {
        return readings.stream().findFirst();
    }

    /** Whether people use this wording for work in the field: not so for look-alikes and for names of whole groups. */
    public boolean isInUse() {
        return !isLookalikeOnly() && kind != TitleKind.GROUP;
    }

    /** Whether this title is never work in the field. */
    public boolean isLookalikeOnly() {
        return readings.isEmpty();
    }
}
