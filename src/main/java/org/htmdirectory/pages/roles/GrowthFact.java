package org.htmdirectory.pages.roles;

import java.util.Optional;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.projection.Labor;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.RoleRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the US government expects a role's code to grow. */
@Component
@Order(2)
class GrowthFact implements RoleFact {

    private final Crosswalk crosswalk;
    private final Labor labor;

    GrowthFact(Crosswalk crosswalk, Labor labor) {
        this.crosswalk = crosswalk;
        this.labor = labor;
    }

    @Override
    public Optional<Line> about(RoleRef role) {
        return crosswalk.socOf(role).stream()
                .findFirst()
                .filter(mapping -> mapping.match() != Match.RELATED)
                .map(mapping -> SocCode.parse(mapping.code().code()))
                .flatMap(labor::newest)
                .map(GrowthFact::line);
    }

    private static Line line(Projection projection) {
        String text = "%s expected %d to %d for everyone under that code"
                .formatted(Figures.changePercent(projection.percent()), projection.baseYear(), projection.targetYear());
        return new Line("Growth", text, "/outlook/" + projection.soc().text());
    }
}
