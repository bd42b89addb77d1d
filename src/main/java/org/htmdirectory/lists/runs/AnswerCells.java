package org.htmdirectory.lists.runs;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.reading.verdict.Candidate;
import org.htmdirectory.reading.verdict.Classification;
import org.htmdirectory.reading.verdict.Outside;
import org.htmdirectory.reading.verdict.Question;
import org.htmdirectory.reading.verdict.Reason;
import org.htmdirectory.reading.verdict.ReasonKind;
import org.htmdirectory.reading.verdict.Verdict;

/**
 * What a table shows of a classification.
 *
 * @param wording the words of the title without what employers add, by which titles are told apart
 * @param verdict what sort of answer; null where the row has no title
 * @param role the slug of the role, or null
 * @param roleName its name, or null
 * @param level how far along the person is, as tables call it, or null
 * @param soc the US code to report, or null
 * @param onet the O*NET-SOC code, or null
 * @param isco the code of the international classification, or null
 * @param field how probable it is that this is work in the field, 0 to 1
 * @param confidence how probable the answer is, 0 to 1
 * @param candidates the roles it may be, likeliest first
 * @param occupation what it is instead: code, name and on what little that rests, or null
 * @param reason what the answer rests on or, for an ambiguous title, the question that settles it
 * @param options the answers to that question; empty where there is none
 */
public record AnswerCells(
        String wording,
        Verdict verdict,
        String role,
        String roleName,
        String level,
        String soc,
        String onet,
        String isco,
        float field,
        float confidence,
        List<Choice> candidates,
        String occupation,
        String reason,
        List<Option> options) {

    /** The answer to a row without a title. */
    public static final AnswerCells NO_TITLE =
            new AnswerCells("", null, null, null, null, null, null, null, 0, 0, List.of(), null, "", List.of());

    /** O*NET lists titles as people gave them, and has some under occupations that nobody would expect. */
    private static final String BY_TITLE = "by its title in O*NET’s list alone, unchecked";

    private static final String BY_LOOKALIKES = "by our table of look-alikes";
    private static final int MOST_CANDIDATES = 5;
    private static final int MOST_RUNNERS_UP = 3;
    private static final int MOST_REASONS = 2;
    private static final int HUNDRED = 100;
    private static final Set<ReasonKind> SPEAKS_OF_OTHER_WORK = EnumSet.of(ReasonKind.OTHER_WORK, ReasonKind.TITLE);

    /**
     * A role that a title may stand for.
     *
     * @param role its slug
     * @param name its name
     * @param confidence how probable it is, 0 to 1
     */
    public record Choice(String role, String name, float confidence) {}

    /**
     * An answer to the question that settles a title.
     *
     * @param label the answer in words
     * @param role the slug of the role that it leads to, or null where it leads outside the field
     */
    public record Option(String label, String role) {}

    /** What is shown of a classification. */
    public static AnswerCells of(Classification found) {
        return new AnswerCells(
                found.wording(),
                found.verdict(),
                found.role() == null ? null : found.role().slug(),
                found.role() == null ? null : found.role().name(),
                found.level() == null ? null : found.level().code(),
                code(found, SchemeSlug.US_SOC),
                code(found, SchemeSlug.ONET_SOC),
                code(found, SchemeSlug.ISCO),
                (float) found.field(),
                (float) found.confidence(),
                found.candidates().stream()
                        .limit(MOST_CANDIDATES)
                        .map(AnswerCells::choice)
                        .toList(),
                occupation(found.outside()),
                reason(found),
                options(found.question()));
    }

    private static List<Option> options(Question question) {
        return question == null
                ? List.of()
                : question.options().stream()
                        .map(option -> new Option(
                                option.label(),
                                option.role() == null ? null : option.role().slug()))
                        .toList();
    }

    private static Choice choice(Candidate candidate) {
        return new Choice(candidate.role().slug(), candidate.role().name(), (float) candidate.confidence());
    }

    private static String code(Classification found, String scheme) {
        return found.codes().stream()
                .filter(code -> code.scheme().equals(scheme))
                .map(code -> code.code())
                .findFirst()
                .orElse(null);
    }

    private static String occupation(Outside outside) {
        if (outside == null) {
            return null;
        }
        boolean titled = SchemeSlug.ONET_SOC.equals(outside.scheme());
        return "%s (%s)".formatted((outside.code() + " " + outside.name()).strip(), titled ? BY_TITLE : BY_LOOKALIKES);
    }

    private static String reason(Classification found) {
        if (found.question() != null) {
            return found.question().text();
        }
        List<Reason> telling = found.reasons().stream()
                .filter(reason -> reason.kind() != ReasonKind.LEVEL && reason.kind() != ReasonKind.NOISE)
                .toList();
        return switch (found.verdict()) {
            case ROLE -> telling.stream().limit(MOST_REASONS).map(Reason::text).collect(Collectors.joining(" "));
            case OUTSIDE ->
                telling.stream()
                        .filter(reason -> SPEAKS_OF_OTHER_WORK.contains(reason.kind()))
                        .findFirst()
                        .or(() -> telling.stream().findFirst())
                        .map(Reason::text)
                        .orElse("");
            case AMBIGUOUS, UNKNOWN ->
                telling.stream().findFirst().map(Reason::text).orElse("");
        };
    }

    /** The other roles it may be, likeliest first, each with its share of the probability; or null. */
    String runnersUp() {
        String names = candidates.stream()
                .filter(choice -> !choice.role().equals(role))
                .limit(MOST_RUNNERS_UP)
                .map(choice -> "%s %d%%".formatted(choice.name(), Math.round(choice.confidence() * HUNDRED)))
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? null : names;
    }
}
