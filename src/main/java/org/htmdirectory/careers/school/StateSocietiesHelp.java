package org.htmdirectory.careers.school;

import java.util.List;
import org.htmdirectory.labor.area.LocalHelp;
import org.htmdirectory.platform.site.UsState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names the field’s societies of a state to the page of its jobs and pay. */
@Component
@Order(30)
class StateSocietiesHelp implements LocalHelp {

    private final LocalSocieties societies;

    StateSocietiesHelp(LocalSocieties societies) {
        this.societies = societies;
    }

    @Override
    public String heading() {
        return "Societies of people in the field";
    }

    @Override
    public List<Offer> in(UsState state) {
        return societies.in(state).stream()
                .map(society -> new Offer(society.name(), society.address(), null))
                .toList();
    }

    @Override
    public String none() {
        return "We know of no society for people here.";
    }
}
