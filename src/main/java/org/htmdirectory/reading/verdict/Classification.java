package org.htmdirectory.reading.verdict;

import java.util.List;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RoleRef;

/**
 * What a job title is, how sure that is, and why.
 *
 * @param title the title as it was given
 * @param wording its words without what employers add, all small: titles that differ only in that are one wording
 * @param known the listed title that it is, or null
 * @param verdict what sort of answer this is
 * @param role the role; null unless the verdict is {@link Verdict#ROLE}
 * @param level how far along the person is, or null where nothing says so
 * @param specialties what the person specializes in, e.g. {@code imaging}
 * @param credentials the certifications that are named, e.g. {@code CBET}
 * @param setting where the work is done, e.g. {@code hospital}, or null where nothing says so
 * @param field how probable it is that this is work in the field, whatever the verdict, 0 to 1
 * @param confidence how probable it is that this verdict, and the role with it, is right, 0 to 1; both were measured on real
 *     titles of employers that had not been learned from
 * @param candidates the roles it may be, likeliest first, the answer itself among them, each with its share of
 *     {@code field}; at least two where the verdict is {@link Verdict#AMBIGUOUS}
 * @param codes what to report it under; empty unless the verdict is {@link Verdict#ROLE}
 * @param outside what it is instead, or null where that is not known or it is a role
 * @param question what settles it, or null where nothing is to be settled
 * @param reasons what the answer rests on, the weightiest first
 * @param model the name of the model that weighed the words
 */
public record Classification(
        String title,
        String wording,
        KnownTitle known,
        Verdict verdict,
        RoleRef role,
        Level level,
        List<String> specialties,
        List<String> credentials,
        String setting,
        double field,
        double confidence,
        List<Candidate> candidates,
        List<ReportedCode> codes,
        Outside outside,
        Question question,
        List<Reason> reasons,
        String model) {}
