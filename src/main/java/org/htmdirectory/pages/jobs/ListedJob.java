package org.htmdirectory.pages.jobs;

import java.math.BigDecimal;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.work.UsualSchooling;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.terms.Role;

/**
 * A role in the list of jobs, with what a visitor asks first.
 *
 * @param role the role
 * @param schooling the school that people in it usually have, or null where it is not told
 * @param facts what statistics say
 * @param own the figure of pay that is closest to it, or null
 * @param here what it pays in the state that the visitor has chosen, or null where none is chosen or known
 */
record ListedJob(Role role, UsualSchooling schooling, FactStrip facts, OwnPay own, StatePay here) {

    /** The usual schooling, or null. */
    public Schooling level() {
        return schooling == null ? null : schooling.level();
    }

    /** The pay of its whole group: of the chosen state, or of the nation where none is chosen; null where that is not known. */
    public WageRow pay() {
        if (!facts.isCounted()) {
            return null;
        }
        return here == null ? facts.pay() : here.row();
    }

    /** The pay closest to it in dollars a year; null where none is known, for the pay of a group ranks no job. */
    Integer ownDollars() {
        return own == null ? null : own.dollars();
    }

    /** Its growth in percent, or null. */
    BigDecimal growthPercent() {
        return facts.isCounted() && facts.decade() != null ? facts.decade().percent() : null;
    }
}
