package org.htmdirectory.labor.projection;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.FigureChange;
import org.htmdirectory.sources.FigureChanges;
import org.springframework.stereotype.Component;

/** What each decade changed in growth and openings, code by code, against the decade held before. */
@Component
class ProjectionChanges implements FigureChanges {

    private final Labor labor;
    private final Schemes schemes;

    ProjectionChanges(Labor labor, Schemes schemes) {
        this.labor = labor;
        this.schemes = schemes;
    }

    @Override
    public List<FigureChange> all() {
        return labor.occupations().stream().flatMap(this::of).toList();
    }

    private Stream<FigureChange> of(SocCode soc) {
        String subject = "%s (%s)".formatted(schemes.code(soc).orElseThrow().name(), soc);
        List<Projection> decades = labor.projectionsOf(soc);
        return IntStream.range(1, decades.size())
                .mapToObj(i -> new ProjectionChange(decades.get(i), decades.get(i - 1)))
                .map(step -> new FigureChange(
                        step.now().citation(),
                        step.before().citation(),
                        subject,
                        "/outlook/" + soc,
                        null,
                        step.words()));
    }
}
