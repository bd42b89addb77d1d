package org.htmdirectory.careers.pathway;

import java.util.Comparator;
import java.util.List;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.ladder.Transition;

/** What a way begins with: the choice that someone makes first. In the order in which people at school should see them. */
enum Route {
    COLLEGE("College first", "college"),
    APPRENTICESHIP("An apprenticeship", "an apprenticeship"),
    SERVICE("The armed forces", "the armed forces"),
    DEGREE("An engineering degree first", "an engineering degree"),
    COMPUTING("A degree in computing first", "a degree in computing"),
    WORK("Work first", "work");

    private static final String ENGINEERS = "engineering";
    private static final String COMPUTER_PEOPLE = "it-and-cybersecurity";

    private final String label;
    private final String words;

    Route(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** What a way begins with. */
    static Route of(Way way) {
        List<Step> steps = way.steps();
        if (!isMilitary(steps.get(0).transition().from())
                && steps.stream().anyMatch(step -> isMilitary(step.transition().to()))) {
            return SERVICE;
        }
        if (steps.stream().anyMatch(Route::isApprenticeship)) {
            return APPRENTICESHIP;
        }
        return steps.stream()
                .filter(Route::isSchool)
                .findFirst()
                .map(Route::ofSchool)
                .orElse(WORK);
    }

    private static boolean isSchool(Step step) {
        return step.transition().kind() == Transition.Kind.EDUCATION && step.study() > 0;
    }

    private static Route ofSchool(Step step) {
        if (step.transition().asks() != Schooling.BACHELOR) {
            return COLLEGE;
        }
        return step.isStudyOfEngineering() ? DEGREE : COMPUTING;
    }

    private static boolean isApprenticeship(Step step) {
        return step.transition().kind() == Transition.Kind.PROMOTION
                && step.transition().confers() != null;
    }

    private static boolean isMilitary(Place place) {
        return place instanceof Rung rung && rung.role().family().isMilitary();
    }

    /** Whether it is a four-year degree that leads on through the posts that it is for. */
    static boolean isByItsDegree(Way way) {
        Route route = of(way);
        return route == COMPUTING
                || route == DEGREE
                        && way.places().stream()
                                .anyMatch(place -> place instanceof Rung rung
                                        && rung.role().family().slug().equals(ENGINEERS));
    }

    /** Whether a job is one that a degree in computing is for. */
    static boolean isOfComputing(Rung to) {
        return to.role().family().slug().equals(COMPUTER_PEOPLE);
    }

    /**
     * Whether two ways are another choice by the school on them, so that neither is a detour of the other: one begins with a
     * degree in computing and the other does not, or one with college where the other leads from high school straight to
     * the job.
     */
    static boolean differBySchool(Way way, Way other) {
        return (of(way) == COMPUTING) != (of(other) == COMPUTING)
                || isCollegeBesideJob(way, other)
                || isCollegeBesideJob(other, way);
    }

    private static boolean isCollegeBesideJob(Way way, Way job) {
        return of(way) == COLLEGE
                && of(job) == WORK
                && job.steps().size() == 1
                && job.places().get(0) instanceof Start start
                && start.kind() == Start.Kind.SCHOOL
                && start.attained() == Schooling.HIGH_SCHOOL;
    }

    /**
     * Orders what leads from a place to a rung, the ordinary way first. Whoever must begin anew does as people at school;
     * whoever has finished the school that the rung asks for goes to work.
     */
    static Comparator<Route> ordinaryFirst(Place from, Rung to, List<Way> ways) {
        boolean beginner =
                !hasTheSchooling(from, to) && (isAtSchool(from) || ways.stream().allMatch(Route::beginsAnew));
        Route ordinary = beginner ? schoolFor(to) : WORK;
        return Comparator.<Route, Boolean>comparing(route -> route != ordinary)
                .thenComparing(Comparator.naturalOrder());
    }

    /** The school that people of that job mostly have gone to. */
    private static Route schoolFor(Rung to) {
        if (to.attained().compareTo(Schooling.HIGH_SCHOOL) <= 0) {
            return WORK;
        }
        if (to.attained() != Schooling.BACHELOR) {
            return COLLEGE;
        }
        return switch (to.role().family().slug()) {
            case ENGINEERS -> DEGREE;
            case COMPUTER_PEOPLE -> COMPUTING;
            default -> COLLEGE;
        };
    }

    private static boolean hasTheSchooling(Place from, Rung to) {
        return from instanceof Start start
                && start.attained().compareTo(Schooling.ASSOCIATE) >= 0
                && start.attained().compareTo(to.attained()) >= 0;
    }

    private static boolean beginsAnew(Way way) {
        Transition.Kind kind = way.steps().get(0).transition().kind();
        return kind == Transition.Kind.EDUCATION || kind == Transition.Kind.ENTRY;
    }

    private static boolean isAtSchool(Place from) {
        return from instanceof Start start && start.kind() == Start.Kind.SCHOOL;
    }

    /** The words for someone who takes a way that begins with it. */
    String label(Way way) {
        if (isAfterWork(way)) {
            return workLabel(way, "From the work you do") + ", then " + words;
        }
        return this == WORK
                ? workLabel(
                        way, way.study() == 0 ? "Straight from the work you do" : "From the work you do, with school")
                : label;
    }

    /** Whether it is the school of a way that leads to a job before it. */
    private boolean isAfterWork(Way way) {
        return (this == COLLEGE || this == DEGREE || this == COMPUTING)
                && way.steps().stream()
                        .takeWhile(step -> !isSchool(step))
                        .anyMatch(step -> step.transition().kind() != Transition.Kind.EDUCATION);
    }

    private static String workLabel(Way way, String fromOtherWork) {
        Place from = way.places().get(0);
        if (from instanceof Start start) {
            return start.kind() == Start.Kind.WORK
                    ? fromOtherWork
                    : start.attained().compareTo(Schooling.ASSOCIATE) >= 0 ? "Straight into a job" : WORK.label;
        }
        if (isMilitary(from)) {
            return isMilitary(way.places().get(1)) ? "Staying in service first" : "After your service";
        }
        return "From job to job";
    }
}
