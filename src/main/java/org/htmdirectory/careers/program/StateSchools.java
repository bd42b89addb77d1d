package org.htmdirectory.careers.program;

import java.util.List;
import org.htmdirectory.labor.area.LocalHelp;
import org.htmdirectory.platform.site.UsState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Names the schools of a state to the page of its jobs and pay. */
@Component
@Order(10)
class StateSchools implements LocalHelp {

    private final Programs programs;

    StateSchools(Programs programs) {
        this.programs = programs;
    }

    @Override
    public String heading() {
        return "Schools that teach the work";
    }

    @Override
    public List<Offer> in(UsState state) {
        return programs.in(state).stream()
                .filter(program -> !program.isApprenticeship())
                .map(program -> new Offer(program.heading(), program.address(), words(program)))
                .toList();
    }

    /** A school may teach several programs of one name, each to another award. */
    private static String words(Program program) {
        String award = program.credential().label();
        return program.where() == null ? award : award + ", " + program.where();
    }

    @Override
    public String none() {
        return "We know of no school here that can be counted on.";
    }
}
