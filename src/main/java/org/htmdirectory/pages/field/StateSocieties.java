package org.htmdirectory.pages.field;

import java.util.List;
import org.htmdirectory.careers.school.LocalSocieties;
import org.htmdirectory.platform.site.UsState;
import org.springframework.stereotype.Component;

/** Names the societies of a state to the pages of schools. */
@Component
class StateSocieties implements LocalSocieties {

    private final Field field;

    StateSocieties(Field field) {
        this.field = field;
    }

    @Override
    public List<Society> in(UsState state) {
        return field.organizations().stream()
                .filter(each -> each.serves().contains(state))
                .filter(each -> each.state() != OrganizationState.PAST)
                .map(each ->
                        new Society(each.fullName(), each.address(), each.website(), each.standing(), each.citations()))
                .toList();
    }
}
