package org.htmdirectory.run;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.htmdirectory.classify.Verdict;
import org.htmdirectory.crosswalk.Crosswalk;
import org.htmdirectory.terminology.Role;
import org.htmdirectory.terminology.Terminology;

/** The columns that a download has beside those of the upload. */
final class AddedColumns {

    static final List<String> NAMES = List.of(
            "HTM verdict",
            "HTM role",
            "HTM level",
            "HTM SOC code",
            "HTM O*NET-SOC code",
            "HTM confidence",
            "HTM runners-up",
            "HTM other occupation",
            "HTM reason",
            "HTM corrected",
            "HTM row problem");

    private static final String CORRECTED = "corrected by you";
    private static final int HUNDRED = 100;
    private static final List<BigDecimal> CONFIDENCES = IntStream.rangeClosed(0, HUNDRED)
            .mapToObj(percent -> BigDecimal.valueOf(percent, 2))
            .toList();

    private final Map<TitleKey, String> choices;
    private final Terminology terminology;
    private final Crosswalk crosswalk;

    AddedColumns(Map<TitleKey, String> choices, Terminology terminology, Crosswalk crosswalk) {
        this.choices = choices;
        this.terminology = terminology;
        this.crosswalk = crosswalk;
    }

    List<Object> of(RunRow row, Answer answer, String problem) {
        String choice = choices.isEmpty() ? null : choices.get(TitleKey.of(row.job()));
        return choice == null ? answered(answer, problem) : corrected(answer, choice, problem);
    }

    private static List<Object> answered(Answer answer, String problem) {
        boolean answered = answer.verdict() != null;
        return cells(
                answered ? answer.verdict().code() : null,
                answer.roleName(),
                answer.level(),
                answer.soc(),
                answer.onet(),
                answered ? CONFIDENCES.get(Math.round(answer.confidence() * HUNDRED)) : null,
                answer.runnersUp(),
                answer.occupation(),
                answer.reason(),
                null,
                problem);
    }

    private List<Object> corrected(Answer answer, String choice, String problem) {
        Optional<Role> role = terminology.role(choice);
        return cells(
                role.isPresent() ? Verdict.ROLE.code() : Verdict.OUTSIDE.code(),
                role.map(Role::name).orElse(null),
                role.isPresent() ? answer.level() : null,
                code(role, Answer.US_SOC),
                code(role, Answer.ONET),
                null,
                null,
                null,
                null,
                CORRECTED,
                problem);
    }

    private String code(Optional<Role> role, String scheme) {
        return role.stream()
                .flatMap(chosen -> crosswalk.mappingsOf(chosen.ref()).stream())
                .filter(group -> group.scheme().slug().equals(scheme))
                .map(group -> group.mappings().get(0).code().code())
                .findFirst()
                .orElse(null);
    }

    private static List<Object> cells(Object... cells) {
        return Arrays.asList(cells);
    }
}
