package org.htmdirectory.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;

/**
 * A wording the world uses for a job.
 *
 * @param slug its permanent address part
 * @param text the wording
 * @param language ISO 639-1 code
 * @param country ISO 3166-1 code, {@code EU}, {@code INT}, or null where not tied to one
 * @param kind what sort of wording it is
 * @param listedAmbiguous whether the table marks it as standing for more than one thing; to ask whether it does, see
 *     {@link #isAmbiguous()}
 * @param note a short remark, or null
 * @param evidence how plainly sources say what it stands for
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
        boolean listedAmbiguous,
        String note,
        Evidence evidence,
        List<Reading> readings,
        List<Lookalike> lookalikes,
        List<Citation> citations) {

    /**
     * The best known first. No source counts how often a wording is used; being named by many sources, and plainly,
     * stands in for it.
     */
    public static final Comparator<Title> BEST_KNOWN = Comparator.comparing(Title::isAmbiguous)
            .thenComparing(Title::evidence)
            .thenComparing(title -> -title.citations().size())
            .thenComparing(title -> title.text().length());

    /** The citation to name where there is room for one: an official list before what others report of it. */
    public Citation nearestCitation() {
        return citations.stream()
                .min(Comparator.comparing(
                                (Citation citation) -> !citation.standing().isOfOwner())
                        .thenComparing(Citation::standing))
                .orElseThrow();
    }

    /** The likeliest reading; empty where the title is a look-alike only. */
    public Optional<Reading> first() {
        return readings.stream().findFirst();
    }

    /** The role that it stands for; empty where it is ambiguous or a look-alike only. */
    public Optional<RoleRef> role() {
        return isAmbiguous() ? Optional.empty() : first().map(Reading::role);
    }

    /** How it stands to that role; empty where it does not stand for it. */
    public Optional<Reading> readingFor(RoleRef role) {
        return readings.stream().filter(reading -> reading.role().equals(role)).findFirst();
    }

    /**
     * Whether it stands for more than one job, at least one of them in the field. The official name of a group always
     * does: it covers other jobs beside the role.
     */
    public boolean isAmbiguous() {
        boolean several = readings.size() > 1 || !lookalikes.isEmpty();
        return !isLookalikeOnly() && (listedAmbiguous || several || isGroupName());
    }

    /** Whether it is the official name of a group of jobs, which covers more than the role it is listed for. */
    public boolean isGroupName() {
        return kind == TitleKind.GROUP;
    }

    /** How sure it is what it stands for. */
    public Doubt doubt() {
        return evidence.doubt(citations);
    }

    /** Whether a source has the wording; the editors alone are none. */
    public boolean isSourced() {
        return citations.stream().anyMatch(Citation::isSource);
    }

    /**
     * Whether people use this wording for work in the field, for all that sources say: not so for look-alikes, for names of
     * whole groups, and for wordings of the editors.
     */
    public boolean isInUse() {
        return isSourced() && !isLookalikeOnly() && !isGroupName();
    }

    /** Whether people use this wording for a role: not so where it is in use for a related job only. */
    public boolean isNameOf(RoleRef role) {
        return isInUse()
                && readingFor(role)
                        .filter(reading -> reading.equivalence() != Equivalence.RELATED)
                        .isPresent();
    }

    /** Whether this title is never work in the field. */
    public boolean isLookalikeOnly() {
        return readings.isEmpty();
    }
}
