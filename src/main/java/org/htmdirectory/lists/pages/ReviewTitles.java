package org.htmdirectory.lists.pages;

import java.util.ArrayList;
import java.util.List;
import org.htmdirectory.lists.pages.ReviewTitle.Option;
import org.htmdirectory.lists.runs.ReviewReason;
import org.htmdirectory.lists.runs.RunTitle;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Words titles for a person to look at. */
@Component
class ReviewTitles {

    private static final int HUNDRED = 100;

    private final Terminology terminology;

    ReviewTitles(Terminology terminology) {
        this.terminology = terminology;
    }

    ReviewTitle of(RunTitle title) {
        return new ReviewTitle(title, why(title.concern()), rows(title), options(title), others(title));
    }

    private static String why(ReviewReason concern) {
        return switch (concern) {
            case AMBIGUOUS -> "More than one meaning";
            case UNSURE_ROLE -> "Not sure of this role";
            case UNSURE_OUTSIDE -> "Not sure that it is other work";
            case UNKNOWN -> "Not recognized";
            case SURE_ROLE -> "Sure of this role";
            case SURE_OUTSIDE -> "Sure that it is other work";
        };
    }

    private static String rows(RunTitle title) {
        return title.rows() == 1
                ? "row " + Figures.count(title.firstRow())
                : "%s rows, the first is row %s"
                        .formatted(Figures.count(title.rows()), Figures.count(title.firstRow()));
    }

    private String leave(RunTitle title) {
        return switch (title.concern()) {
            case AMBIGUOUS, UNKNOWN -> "Leave it open";
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
        return " (%d%%)".formatted(Math.round(confidence * HUNDRED));
    }
}
