package org.htmdirectory.terms;

import java.util.List;
import org.htmdirectory.platform.site.UsState;
import org.springframework.stereotype.Component;

/** What all features know of a role, in the order in which people ask for it. */
@Component
public class RoleFacts {

    private final List<RoleFact> facts;

    RoleFacts(List<RoleFact> facts) {
        this.facts = facts;
    }

    /** The lines about a role; {@code state} is the one that a visitor has chosen, or null. */
    public List<RoleFact.Line> about(RoleRef role, UsState state) {
        return about(role, null, state);
    }

    /** The lines about people at a level of a role; {@code level} and {@code state} may be null. */
    public List<RoleFact.Line> about(RoleRef role, Level level, UsState state) {
        return facts.stream()
                .flatMap(fact -> fact.about(role, level, state).stream())
                .toList();
    }
}
