package org.htmdirectory.pages.roles;

import java.util.List;
import org.htmdirectory.labor.projection.OfficialFigures;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.pages.jobs.FactStrip;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.RoleRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** How the US government expects the code that holds a role to grow. */
@Component
@Order(3)
class GrowthFact implements RoleFact {

    private final OfficialFigures figures;

    GrowthFact(OfficialFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<Line> about(RoleRef role, UsState state) {
        return figures
                .of(role)
                .map(FactStrip::new)
                .filter(FactStrip::isCounted)
                .filter(strip -> strip.decade() != null)
                .map(GrowthFact::line)
                .stream()
                .toList();
    }

    private static Line line(FactStrip strip) {
        Statistics statistics = strip.statistics();
        Projection decade = strip.decade();
        String text =
                "%s expected, %d to %d".formatted(statistics.growth(decade), decade.baseYear(), decade.targetYear());
        String pace = strip.growthWord() == null ? "" : StringUtils.capitalize(strip.growthWord()) + ". ";
        String openings = statistics.openings() == null ? "" : "About " + statistics.openings() + " openings a year. ";
        return new Line(
                Kind.GROWTH,
                "Growth",
                text,
                pace + openings + strip.countedInWords(),
                "/outlook/" + decade.soc().text(),
                decade.citation());
    }
}
