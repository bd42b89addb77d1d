package org.htmdirectory.pages.jobs;

import java.util.Optional;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.BadInputException;
import org.htmdirectory.terms.Family;

/**
 * What a visitor chose jobs by, and in which order; null where anything.
 *
 * @param group the group they must be in
 * @param family the family they must be in, as links from other pages ask
 * @param schooling the school that must be usual
 * @param order the order
 */
record JobFilter(RoleGroup group, Family family, Schooling schooling, JobOrder order) {

    /** The schooling of a code; empty texts choose nothing. */
    static Schooling schooling(String code) {
        return coded(Schooling.class, code, "schooling").orElse(null);
    }

    /** The order of a code; an empty text chooses groups. */
    static JobOrder order(String code) {
        return coded(JobOrder.class, code, "order").orElse(JobOrder.GROUP);
    }

    private static <E extends Enum<E> & EnumCode> Optional<E> coded(Class<E> set, String code, String what) {
        Optional<E> found = EnumCode.find(set, code);
        if (found.isEmpty() && !code.isEmpty()) {
            throw new BadInputException("There is no %s %s. Choose from these: %s."
                    .formatted(what, BadInputException.quoted(code), String.join(", ", EnumCode.codes(set))));
        }
        return found;
    }

    boolean lets(ListedJob job) {
        return (family == null || job.role().family().equals(family))
                && (schooling == null || job.level() == schooling);
    }

    /** Whether a list of this group is asked for. */
    boolean lets(RoleGroup one) {
        return group == null || group.equals(one);
    }

    /** Whether anything but the order was chosen. */
    public boolean isSet() {
        return group != null || family != null || schooling != null;
    }
}
