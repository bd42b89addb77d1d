package org.htmdirectory.careers.program;

import java.util.List;
import java.util.Objects;
import org.htmdirectory.labor.area.LocalHelp;
import org.htmdirectory.platform.site.UsState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names the apprenticeships of a state to the page of its jobs and pay. */
@Component
@Order(20)
class StateApprenticeships implements LocalHelp {

    private final Programs programs;

    StateApprenticeships(Programs programs) {
        this.programs = programs;
    }

    @Override
    public String heading() {
        return "Apprenticeships";
    }

    @Override
    public List<Offer> in(UsState state) {
        return programs.reliable().stream()
                .filter(Program::isApprenticeship)
                .filter(program -> program.state() == null || program.state() == state)
                .map(program -> new Offer(
                        program.heading(),
                        program.address(),
                        program.state() == null
                                ? "in no one state"
                                : Objects.requireNonNullElse(program.where(), "here")))
                .toList();
    }

    @Override
    public String none() {
        return "We know of no apprenticeship that people here can take.";
    }
}
