package org.htmdirectory.lists.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.htmdirectory.lists.pages.ReviewTitle.Option;
import org.htmdirectory.lists.runs.AnswerCells;
import org.htmdirectory.lists.runs.ReviewReason;
import org.htmdirectory.lists.runs.RunTitle;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Words titles for a person to look at. */
@Component
class ReviewTitles {

    private static final int HUNDRED = 100;

    private final Terminology terminology;

    ReviewTitles(Terminology terminology) {
        this.terminology = terminology;
    }

    ReviewTitle of(RunTitle title) {
        return new ReviewTitle(
                title, why(title), rows(title), reasons(title), answers(title), options(title), others(title));
    }

    private static String why(RunTitle title) {
        return concern(title.concern()) + ", " + percent(title.field()) + " likely to be HTM work";
    }

    private static String concern(ReviewReason concern) {
        return switch (concern) {
            case AMBIGUOUS -> "More than one meaning";
            case UNSURE_ROLE -> "Not sure of this role";
            case UNSURE_OUTSIDE -> "Not sure that it is other work";
            case UNKNOWN -> "Not recognized";
            case SURE_ROLE -> "Sure of this role";
            case SURE_OUTSIDE -> "Sure that it is other work";
            case HARDLY -> "More than one meaning";
            case NOTHING_KNOWN -> "Not recognized";
        };
    }

    private static String rows(RunTitle title) {
        String rows = title.rows() == 1
                ? "row " + Figures.count(title.firstRow())
                : "%s rows, the first is row %s"
                        .formatted(Figures.count(title.rows()), Figures.count(title.firstRow()));
        return title.otherSpellings() == 0
                ? rows
                : "%s, written in %s more %s"
                        .formatted(
                                rows,
                                Figures.count(title.otherSpellings()),
                                title.otherSpellings() == 1 ? "way" : "ways");
    }

    /** The address of the title's own page with all that the answer rests on; a description is not kept and so not in it. */
    private static String reasons(RunTitle title) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/classify");
        Map<String, String> given = new LinkedHashMap<>();
        given.put("title", title.title());
        given.put("employer", title.employer());
        given.put("department", title.department());
        given.put("country", title.country());
        given.values().removeIf(Objects::isNull);
        given.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(given).toUriString();
    }

    /** The answers to the question that settles the title, each with what it chooses. */
    private static List<Option> answers(RunTitle title) {
        return title.options().stream()
                .map(option -> answer(option, title.choice()))
                .toList();
    }

    private static Option answer(AnswerCells.Option option, String chosen) {
        String choice = option.role() == null ? RunTitle.OUTSIDE : option.role();
        return new Option(choice, option.label(), choice.equals(chosen));
    }

    private String leave(RunTitle title) {
        return switch (title.concern()) {
            case AMBIGUOUS, HARDLY, UNKNOWN, NOTHING_KNOWN -> "Leave it open";
            case UNSURE_OUTSIDE, SURE_OUTSIDE -> "Leave as it is: not HTM work" + sure(title.confidence());
            case UNSURE_ROLE, SURE_ROLE -> "Leave as it is: " + name(title.role()) + sure(title.confidence());
        };
    }

    private List<Option> options(RunTitle title) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(RunTitle.AS_IT_IS, leave(title), title.choice() == null));
        title.candidates().stream()
                .filter(candidate -> !candidate.role().equals(title.role()))
                .map(candidate -> role(candidate.role(), sure(candidate.confidence()), title))
                .forEach(options::add);
        options.add(new Option(RunTitle.OUTSIDE, "Not HTM work", RunTitle.OUTSIDE.equals(title.choice())));
        return options;
    }

    private List<Option> others(RunTitle title) {
        return terminology.roles().stream()
                .map(Role::slug)
                .filter(role -> !role.equals(title.role())
                        && title.candidates().stream()
                                .noneMatch(candidate -> candidate.role().equals(role)))
                .map(role -> role(role, "", title))
                .toList();
    }

    private Option role(String role, String sure, RunTitle title) {
        return new Option(role, name(role) + sure, role.equals(title.choice()));
    }

    private String name(String role) {
        return terminology.role(role).map(Role::name).orElse(role);
    }

    private static String sure(double confidence) {
        return " (%s)".formatted(percent(confidence));
    }

    private static String percent(double probability) {
        return "%d%%".formatted(Math.round(probability * HUNDRED));
    }
}
