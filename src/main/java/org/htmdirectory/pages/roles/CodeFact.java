package org.htmdirectory.pages.roles;

import java.util.List;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.RoleRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The code that the US government counts a role under. */
@Component
@Order(4)
class CodeFact implements RoleFact {

    private final Crosswalk crosswalk;

    CodeFact(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
    }

    @Override
    public List<Line> about(RoleRef role, UsState state) {
        return crosswalk.socOf(role).stream().limit(1).map(CodeFact::line).toList();
    }

    private static Line line(Mapping mapping) {
        String label = mapping.match() == Match.RELATED ? "Nearest US code" : "US code";
        String text = mapping.code().code() + " " + mapping.code().name();
        String note = StringUtils.capitalize(mapping.match().meaning()) + "." + counted(mapping);
        return new Line(Kind.CODE, label, text, note, mapping.code().address(), null);
    }

    // Whoever asks for the official name of a wide code must see that other jobs bear it, too.
    private static String counted(Mapping mapping) {
        return mapping.match() == Match.BROAD && !mapping.code().covers().isEmpty()
                ? " Counted together under this name: "
                        + String.join("; ", mapping.code().covers()) + "."
                : "";
    }
}
