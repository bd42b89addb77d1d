package org.htmdirectory.careers.ladder;

import org.springframework.stereotype.Component;

/** Reads the rows of the ladder from the database. */
@Component
class LadderLoader {

    private final RungRepository rungs;
    private final StartRepository starts;
    private final TransitionRepository transitions;
    private final PayRepository pay;

    LadderLoader(RungRepository rungs, StartRepository starts, TransitionRepository transitions, PayRepository pay) {
        this.rungs = rungs;
        this.starts = starts;
        this.transitions = transitions;
        this.pay = pay;
    }

    LadderRows load() {
        return new LadderRows(rungs.findAll(), starts.findAll(), transitions.findAll(), pay.findAllByOrderById());
    }
}
