package org.htmdirectory.titles.classify;

import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.codes.reporting.CodesToReport;
import org.htmdirectory.codes.reporting.Posting;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.platform.reference.Excerpt;
import org.htmdirectory.platform.site.Article;
import org.htmdirectory.reading.noise.DetailLabels;
import org.htmdirectory.reading.verdict.Classification;
import org.htmdirectory.reading.verdict.Reason;
import org.htmdirectory.reading.verdict.Sureness;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Role;

/**
 * A classification with all that the page shows beside it.
 *
 * @param classification the answer itself
 * @param marked the title, marked with what the answer rests on
 * @param role the role, or null
 * @param chosen whether the visitor said that it is this role
 * @param choices the answers to the question of an ambiguous title; empty where nothing is asked
 * @param runnersUp the further roles that it may be, likeliest first
 * @param codes what to report the role under, or null
 * @param posting a wording for a job posting, or null
 * @param outsideCode the entry of what it is outside the field, or null where the directory does not hold it
 */
record ClassifyAnswer(
        Classification classification,
        MarkedTitle marked,
        Role role,
        boolean chosen,
        List<PossibleRole> choices,
        List<PossibleRole> runnersUp,
        CodesToReport codes,
        Posting posting,
        Code outsideCode) {

    private static final int SHORT = 80;

    /** The verdict, for the template to choose by; what the visitor has chosen is a role. */
    public String verdict() {
        return chosen ? Verdict.ROLE.code() : classification.verdict().code();
    }

    /** Whether the answer is more often wrong than right. */
    public boolean isDoubtful() {
        return Sureness.isDoubtful(classification.confidence());
    }

    /** The title, shortened where it is too long to read in a sentence. */
    public String shortTitle() {
        return Excerpt.shown(classification.title(), SHORT);
    }

    /** The verb of the sentence, which says how sure it is. */
    public String verb() {
        return Sureness.verb(classification.confidence());
    }

    /** The article before the role. */
    public String article() {
        return Article.before(role.name());
    }

    /** Whether the role's name needs the field's short name explained. */
    public boolean namesHtm() {
        return role.name().contains("HTM");
    }

    /** The level within a sentence, or null. */
    public String level() {
        return classification.level() == null ? null : classification.level().words();
    }

    /** The level within a sentence that already has the role; null where the role's name says it. */
    public String furtherLevel() {
        return level() == null || classification.level().isSaidBy(role.name()) ? null : level();
    }

    /** Whether anything stands in the title beside the role. */
    public boolean isSayingMore() {
        return level() != null
                || classification.setting() != null
                || !classification.specialties().isEmpty()
                || !classification.credentials().isEmpty();
    }

    /** How sure it is, in words. */
    public String sureness() {
        return Sureness.of(classification.confidence());
    }

    /** How sure it is, in percent. */
    public String percent() {
        return Sureness.percent(classification.confidence());
    }

    /** What that confidence means, in a sentence. */
    public String meaning() {
        return Sureness.meaning(classification.confidence());
    }

    /** What the work is about, as a list in a line; empty where nothing says so. */
    public String specialties() {
        return classification.specialties().stream()
                .map(DetailLabels::ofSpecialty)
                .collect(Collectors.joining(", "));
    }

    /** Where the work is done, or null. */
    public String setting() {
        return classification.setting() == null ? null : DetailLabels.ofSetting(classification.setting());
    }

    /** The certifications that the title names, as a list in a line. */
    public String credentials() {
        return String.join(", ", classification.credentials());
    }

    /** The reasons in sentences, the weightiest first. */
    public List<String> reasons() {
        return classification.reasons().stream().map(Reason::text).toList();
    }
}
