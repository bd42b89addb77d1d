package org.htmdirectory.pages.jobs;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.Device;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.pathway.WayChoice;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Family;
import org.htmdirectory.terms.Role;

/**
 * The career map at a glance: the ways in, the job in the middle, the directions out of it, and who leads.
 *
 * @param entry the first level of the job in the middle
 * @param ways the ways to it from the first of all starts, the ordinary one first
 * @param middle the job that most people begin with
 * @param toStart what one earns in it at the level at which people begin, or null
 * @param device what that job looks after
 * @param others the other jobs to begin with, those that a way in is known to
 * @param directions where people go on from there
 * @param lead who leads
 * @param starts where a visitor may stand, to look at the whole ladder from there
 * @param families the families of the ladder
 */
record MapPage(
        Rung entry,
        List<WayIn> ways,
        ListedJob middle,
        OwnPay toStart,
        Device device,
        List<Role> others,
        List<Direction> directions,
        Direction lead,
        List<Start> starts,
        List<Family> families) {

    /**
     * A way in.
     *
     * @param choice the way
     * @param address where it is told step by step
     */
    record WayIn(WayChoice choice, String address) {}

    /**
     * Jobs that lie in one direction.
     *
     * @param group what they have in common
     * @param roles the jobs
     * @param device what the first of them looks after, or null where its devices are not told
     * @param straight the way from high school to the first of them that passes no other job, or null
     */
    record Direction(RoleGroup group, List<Role> roles, Device device, WayIn straight) {

        /** The sign that says more of the direction than a device does; null where a device says it. */
        public String sign() {
            return switch (group.slug()) {
                case "connect-and-protect" -> "connect";
                case "teach-plan-sell" -> "teach";
                default -> null;
            };
        }
    }

    /** The direction in which someone with a degree begins without the job in the middle; null where there is none. */
    public Direction straight() {
        return directions.stream()
                .filter(direction -> direction.straight() != null)
                .findFirst()
                .orElse(null);
    }

    /** Where the figures of pay were read. */
    public List<Citation> paySources() {
        return Stream.concat(
                        Stream.of(middle.own(), toStart)
                                .filter(Objects::nonNull)
                                .map(own -> own.pay().citation()),
                        Stream.ofNullable(middle.pay()).map(row -> row.wage().citation()))
                .distinct()
                .toList();
    }

    /** The page's heading. */
    public String title() {
        return "The career map";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Three ways into healthcare technology management, the technician in the middle, four directions out, and who"
                + " leads.";
    }
}
