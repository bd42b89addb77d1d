package org.htmdirectory.careers.pathway;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Place;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.military.ServiceStudy;
import org.htmdirectory.careers.work.RoleWork;
import org.htmdirectory.careers.work.UsualSchooling;
import org.htmdirectory.careers.work.Work;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.RoleFacts;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Makes what the page of ways shows. */
@Component
public class PathPages {

    private final Pathways pathways;
    private final Schools schools;
    private final RoleFacts facts;
    private final Work work;
    private final ServiceStudy service;
    private final Terminology terminology;

    PathPages(
            Pathways pathways,
            Schools schools,
            RoleFacts facts,
            Work work,
            ServiceStudy service,
            Terminology terminology) {
        this.pathways = pathways;
        this.schools = schools;
        this.facts = facts;
        this.work = work;
        this.service = service;
        this.terminology = terminology;
    }

    /** The page for what was asked; refuses places and states that there are not, and a way to where one is. */
    public PathPage of(PathForm form) {
        Ladder ladder = pathways.ladder();
        Place from = form.begin(ladder);
        Rung to = form.end(ladder);
        UsState state = form.where();
        if (from == null || to == null) {
            return new PathPage(form, ladder, from, to, state, List.of(), List.of(), null, null, null, null);
        }
        Place standing = PathForm.standing(from, ladder);
        if (standing.slug().equals(to.slug())) {
            throw new BadInputException(
                    "Both ends are “" + to.label() + "”: you are there already. Choose two places.");
        }
        List<TimedWay> ways = tellings(pathways.ways(standing, to), state, ladder);
        UsualSchooling schooling =
                work.of(to.role().ref()).map(RoleWork::schooling).orElse(null);
        List<RoleFact.Line> known = facts.about(to.role().ref(), state);
        return new PathPage(
                form,
                ladder,
                from,
                to,
                state,
                known,
                ways,
                TimeBars.of(ways),
                null,
                schooling,
                OtherJob.beside(from, to, terminology));
    }

    /** The form again, with what was asked as far as it can be used, and what is wrong with it. */
    PathPage refused(PathForm form, String problem) {
        Ladder ladder = pathways.ladder();
        return new PathPage(
                form,
                ladder,
                ladder.find(form.from()).orElse(null),
                ladder.rung(form.to()).orElse(null),
                UsState.find(form.state()).orElse(null),
                List.of(),
                List.of(),
                null,
                problem,
                null,
                null);
    }

    private List<TimedWay> tellings(List<WayChoice> choices, UsState state, Ladder ladder) {
        return IntStream.range(0, choices.size())
                .mapToObj(at -> telling("way-" + (at + 1), choices.get(at), state, ladder))
                .toList();
    }

    private TimedWay telling(String anchor, WayChoice choice, UsState state, Ladder ladder) {
        List<WayStep> stages = new ArrayList<>();
        Way way = choice.way();
        for (Step step : way.steps()) {
            int at = stages.size();
            stages.add(WayStep.of(
                    at + 1,
                    step,
                    way.yearsOfSteps().get(at),
                    state,
                    schools.near(state, step, ladder),
                    usual(step),
                    help(step, way.places().subList(0, at + 1)),
                    ladder));
        }
        return new TimedWay(anchor, choice, List.copyOf(stages));
    }

    /** What helps with the study for a step of someone who has come by these places; null where nothing does. */
    private ServiceHelp help(Step step, List<Place> passed) {
        return step.study() == 0 || !step.before().hasServed()
                ? null
                : new ServiceHelp(
                        service.tuition(),
                        passed.stream()
                                .flatMap(place -> service.collegesFor(place).stream())
                                .distinct()
                                .toList());
    }

    private Schooling usual(Step step) {
        return step.transition().to() instanceof Rung rung
                ? work.of(rung.role().ref())
                        .map(RoleWork::schooling)
                        .map(UsualSchooling::level)
                        .orElse(null)
                : null;
    }
}
