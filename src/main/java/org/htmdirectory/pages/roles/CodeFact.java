package org.htmdirectory.pages.roles;

import java.util.Optional;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.RoleRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The code that the US government counts a role under. */
@Component
@Order(1)
class CodeFact implements RoleFact {

    private final Crosswalk crosswalk;

    CodeFact(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
    }

    @Override
    public Optional<Line> about(RoleRef role) {
        return crosswalk.socOf(role).stream().findFirst().map(CodeFact::line);
    }

    private static Line line(Mapping mapping) {
        String label = mapping.match() == Match.RELATED ? "Nearest US code" : "US code";
        String text = "%s %s; %s"
                .formatted(
                        mapping.code().code(),
                        mapping.code().name(),
                        mapping.match().meaning());
        return new Line(label, text, mapping.code().address());
    }
}
