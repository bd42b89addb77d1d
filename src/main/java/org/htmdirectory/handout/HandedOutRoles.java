package org.htmdirectory.handout;

import java.util.List;
import org.htmdirectory.shortcut.HandedOut;
import org.htmdirectory.terminology.Role;
import org.htmdirectory.terminology.Terminology;
import org.springframework.stereotype.Component;

/** The pages of the roles, each of which a handout leads to. */
@Component
class HandedOutRoles implements HandedOut {

    private final Terminology terminology;

    HandedOutRoles(Terminology terminology) {
        this.terminology = terminology;
    }

    static String address(Role role) {
        return "/roles/" + role.slug();
    }

    @Override
    public List<String> addresses() {
        return terminology.roles().stream().map(HandedOutRoles::address).toList();
    }
}
