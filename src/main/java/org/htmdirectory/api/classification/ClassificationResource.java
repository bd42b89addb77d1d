package org.htmdirectory.api.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.htmdirectory.api.description.OneOf;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.codes.reporting.CodeToReport.Use;
import org.htmdirectory.codes.reporting.CodesToReport;
import org.htmdirectory.reading.verdict.Candidate;
import org.htmdirectory.reading.verdict.Classification;
import org.htmdirectory.reading.verdict.Outside;
import org.htmdirectory.reading.verdict.Question;
import org.htmdirectory.reading.verdict.Reason;
import org.htmdirectory.reading.verdict.ReasonKind;
import org.htmdirectory.reading.verdict.ReportedCode;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RoleRef;
import org.jspecify.annotations.Nullable;

/**
 * What a job title is, how sure that is, and why, in JSON.
 *
 * @param id the job's own, left out where it was given none
 * @param verdict {@code role}, {@code ambiguous}, {@code outside} or {@code unknown}
 * @param role null unless the verdict is {@code role}
 * @param field how probable it is that this is work in the field, whatever the verdict, 0 to 1
 * @param confidence how probable it is that the verdict, and the role with it, is right, 0 to 1
 * @param outside null unless it is known what the title is instead
 * @param question null unless something is to be settled
 */
record ClassificationResource(
        @JsonInclude(JsonInclude.Include.NON_NULL) String id,
        String title,
        @OneOf(Verdict.class) String verdict,
        @Nullable RoleRef role,
        @OneOf(Level.class) @Nullable String level,
        List<String> specialties,
        List<String> credentials,
        @Nullable String setting,
        double field,
        double confidence,
        List<CandidateResource> candidates,
        List<ReportedCodeResource> codes,
        @Nullable OutsideOccupation outside,
        @Nullable QuestionResource question,
        List<ReasonResource> reasons,
        int edition,
        String model)
        implements JobResult {

    static ClassificationResource of(String id, Classification answer, int edition) {
        return new ClassificationResource(
                id,
                answer.title(),
                answer.verdict().code(),
                answer.role(),
                answer.level() == null ? null : answer.level().code(),
                answer.specialties(),
                answer.credentials(),
                answer.setting(),
                answer.field(),
                answer.confidence(),
                answer.candidates().stream().map(CandidateResource::of).toList(),
                ReportedCodeResource.of(answer.codes()),
                answer.outside() == null ? null : OutsideOccupation.of(answer.outside()),
                answer.question() == null ? null : QuestionResource.of(answer.question()),
                answer.reasons().stream().map(ReasonResource::of).toList(),
                edition,
                answer.model());
    }

    /** A role that the title may stand for. */
    record CandidateResource(RoleRef role, double confidence) {

        static CandidateResource of(Candidate candidate) {
            return new CandidateResource(candidate.role(), candidate.confidence());
        }
    }

    /** A code to report the role under; {@code match} is read from the role, {@code use} says who asks for the list. */
    record ReportedCodeResource(
            String scheme,
            String code,
            String name,
            @OneOf(Match.class) String match,
            boolean first,
            @Nullable String use) {

        static List<ReportedCodeResource> of(List<ReportedCode> codes) {
            Map<ReportedCode, Use> uses = CodesToReport.uses(codes, ReportedCode::scheme);
            return codes.stream().map(code -> of(code, uses.get(code))).toList();
        }

        private static ReportedCodeResource of(ReportedCode code, Use use) {
            return new ReportedCodeResource(
                    code.scheme(),
                    code.code(),
                    code.name(),
                    code.match(),
                    use != null,
                    use == null ? null : use.where());
        }
    }

    /** What the title is instead of work in the field. */
    record OutsideOccupation(String scheme, String code, String name, String why) {

        static OutsideOccupation of(Outside outside) {
            return new OutsideOccupation(outside.scheme(), outside.code(), outside.name(), outside.why());
        }
    }

    /** The one question whose answer settles the title. */
    record QuestionResource(String text, List<OptionResource> options) {

        static QuestionResource of(Question question) {
            return new QuestionResource(
                    question.text(),
                    question.options().stream().map(OptionResource::of).toList());
        }
    }

    /** An answer to the question; {@code role} is null where it leads outside the field. */
    record OptionResource(String label, @Nullable RoleRef role) {

        static OptionResource of(Question.Option option) {
            return new OptionResource(option.label(), option.role());
        }
    }

    /** What the answer rests on: the part of the title from {@code from} to {@code to}, which are equal beside it. */
    record ReasonResource(@OneOf(ReasonKind.class) String kind, String text, int from, int to) {

        static ReasonResource of(Reason reason) {
            return new ReasonResource(reason.kind().code(), reason.text(), reason.from(), reason.to());
        }
    }
}
