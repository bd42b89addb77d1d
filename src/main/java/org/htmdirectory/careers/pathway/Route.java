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
    COLLEGE("College first"),
    APPRENTICESHIP("An apprenticeship"),
    SERVICE("The armed forces"),
    DEGREE("An engineering degree first"),
    WORK("Work first");

    private static final String ENGINEERS = "engineering";

    private final String label;

    Route(String label) {
        this.label = label;
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
                .filter(step -> step.transition().kind() == Transition.Kind.EDUCATION && step.study() > 0)
                .findFirst()
                .map(step -> step.after().level().compareTo(Schooling.BACHELOR) >= 0
                                && step.transition().asks() == Schooling.BACHELOR
                        ? DEGREE
                        : COLLEGE)
                .orElse(WORK);
    }

    private static boolean isApprenticeship(Step step) {
        return step.transition().kind() == Transition.Kind.PROMOTION
                && step.transition().confers() != null;
    }

    private static boolean isMilitary(Place place) {
        return place instanceof Rung rung && rung.role().family().isMilitary();
    }

    /** Whether it is an engineering degree that leads on through an engineer's posts. */
    static boolean isEngineers(Way way) {
        return of(way) == DEGREE
                && way.places().stream()
                        .anyMatch(place -> place instanceof Rung rung
                                && rung.role().family().slug().equals(ENGINEERS));
    }

    /**
     * Orders what leads from a place to a rung, the ordinary way first. Whoever must begin anew does as people at school;
     * whoever has finished the school that the rung asks for goes to work.
     */
    static Comparator<Route> ordinaryFirst(Place from, Rung to, List<Way> ways) {
        boolean engineer = to.role().family().slug().equals(ENGINEERS) && to.attained() == Schooling.BACHELOR;
        boolean beginner =
                !hasTheSchooling(from, to) && (isAtSchool(from) || ways.stream().allMatch(Route::beginsAnew));
        Route ordinary = !beginner ? WORK : engineer ? DEGREE : COLLEGE;
        return Comparator.<Route, Boolean>comparing(route -> route != ordinary)
                .thenComparing(Comparator.naturalOrder());
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
        if (this != WORK) {
            return label;
        }
        Place from = way.places().get(0);
        if (from instanceof Start start) {
            return start.kind() == Start.Kind.WORK
                    ? way.study() == 0 ? "Straight from the work you do" : "From the work you do, with school"
                    : start.attained().compareTo(Schooling.ASSOCIATE) >= 0 ? "Straight into a job" : label;
        }
        if (isMilitary(from)) {
            return isMilitary(way.places().get(1)) ? "Staying in service first" : "After your service";
        }
        return "From job to job";
    }
}
