package org.htmdirectory.titles.classify;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.reporting.CodesToReport;
import org.htmdirectory.codes.reporting.Posting;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.reading.verdict.Candidate;
import org.htmdirectory.reading.verdict.Classification;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.titles.knowledge.Classifiers;
import org.springframework.stereotype.Component;

/** Asks the classifier and puts together what its page shows. */
@Component
class ClassifyPages {

    private final Classifiers classifiers;
    private final Terminology terminology;
    private final Crosswalk crosswalk;
    private final Schemes schemes;

    ClassifyPages(Classifiers classifiers, Terminology terminology, Crosswalk crosswalk, Schemes schemes) {
        this.classifiers = classifiers;
        this.terminology = terminology;
        this.crosswalk = crosswalk;
        this.schemes = schemes;
    }

    ClassifyPage of(ClassifyForm form, String more) {
        Role chosen = form.as().isEmpty() ? null : chosen(form.as());
        boolean answerable = !form.isBlank() && !form.isTooLong();
        return new ClassifyPage(form, more, answerable ? answer(form, chosen) : null);
    }

    private Role chosen(String slug) {
        return terminology
                .role(slug)
                .orElseThrow(() -> new BadInputException(
                        "After “as=” this address names a role that the directory does not have."));
    }

    private ClassifyAnswer answer(ClassifyForm form, Role chosen) {
        Classification found = classifiers.current().classify(form.job());
        Role role = chosen != null || found.role() == null ? chosen : role(found.role());
        CodesToReport codes = role == null ? null : CodesToReport.of(mappings(role));
        List<PossibleRole> choices = choices(found);
        MarkedTitle marked = MarkedTitle.of(found.title(), found.reasons());
        return new ClassifyAnswer(
                found,
                marked,
                role,
                chosen != null,
                choices,
                chosen == null ? runnersUp(found, choices) : List.of(),
                codes,
                role == null ? null : Posting.of(role, found.level(), codes, marked.withoutNoise(), form.employer()),
                Optional.ofNullable(found.outside())
                        .flatMap(outside -> schemes.code(outside.scheme(), outside.code()))
                        .orElse(null));
    }

    private List<Mapping> mappings(Role role) {
        return crosswalk.mappingsOf(role.ref()).stream()
                .flatMap(group -> group.mappings().stream())
                .toList();
    }

    private List<PossibleRole> choices(Classification found) {
        return found.question() == null
                ? List.of()
                : found.question().options().stream()
                        .map(option -> choice(option.label(), option.role(), found))
                        .toList();
    }

    private List<PossibleRole> runnersUp(Classification found, List<PossibleRole> choices) {
        var shown = choices.stream()
                .filter(choice -> choice.role() != null)
                .map(choice -> choice.role().ref())
                .collect(Collectors.toSet());
        return found.candidates().stream()
                .map(Candidate::role)
                .filter(role -> !role.equals(found.role()) && !shown.contains(role))
                .map(role -> choice(null, role, found))
                .toList();
    }

    private PossibleRole choice(String label, RoleRef role, Classification found) {
        if (role == null) {
            return new PossibleRole(label, null, null, null, null);
        }
        Mapping soc = crosswalk.socOf(role).stream().findFirst().orElse(null);
        return new PossibleRole(
                label,
                role(role),
                found.candidates().stream()
                        .filter(candidate -> candidate.role().equals(role))
                        .map(Candidate::confidence)
                        .findFirst()
                        .orElse(null),
                soc == null ? null : soc.code(),
                soc == null ? null : soc.match());
    }

    private Role role(RoleRef role) {
        return terminology.role(role.slug()).orElseThrow();
    }
}
