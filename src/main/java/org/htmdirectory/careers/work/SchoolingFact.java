package org.htmdirectory.careers.work;

import java.util.List;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.RoleRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The school that people in a role usually have. */
@Component
@Order(1)
class SchoolingFact implements RoleFact {

    private final Work work;

    SchoolingFact(Work work) {
        this.work = work;
    }

    @Override
    public List<Line> about(RoleRef role, UsState state) {
        return work.of(role).map(RoleWork::schooling).map(schooling -> line(role, schooling)).stream()
                .toList();
    }

    private static Line line(RoleRef role, UsualSchooling schooling) {
        return new Line(
                Kind.SCHOOLING,
                "Usual schooling",
                StringUtils.capitalize(schooling.level().label()),
                schooling.sentence(),
                "/roles/" + role.slug() + "/start",
                schooling.citations().get(0));
    }
}
