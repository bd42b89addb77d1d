package org.htmdirectory.pages.handout;

import java.util.List;
import org.htmdirectory.platform.paper.HandoutSource;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** The pages of the roles, each of which a handout leads to. */
@Component
class RoleHandoutSource implements HandoutSource {

    private final Terminology terminology;

    RoleHandoutSource(Terminology terminology) {
        this.terminology = terminology;
    }

    static String address(Role role) {
        return "/roles/" + role.slug();
    }

    @Override
    public List<String> addresses() {
        return terminology.roles().stream().map(RoleHandoutSource::address).toList();
    }
}
