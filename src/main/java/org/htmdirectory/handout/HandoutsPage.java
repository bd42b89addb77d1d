package org.htmdirectory.handout;

import java.util.List;
import org.htmdirectory.press.Paper;
import org.htmdirectory.press.Print;
import org.htmdirectory.terminology.Family;
import org.htmdirectory.terminology.Role;
import org.htmdirectory.terminology.Terminology;

/**
 * The page on which handouts are chosen.
 *
 * @param families the roles to choose from, by family
 */
record HandoutsPage(List<Roles> families) {

    static HandoutsPage of(Terminology terminology) {
        return new HandoutsPage(terminology.families().stream()
                .map(family -> new Roles(family, terminology.rolesOf(family)))
                .toList());
    }

    /** The page's heading. */
    public String title() {
        return "Handouts to print";
    }

    /** The page's description for search engines. */
    public String description() {
        return "One-page PDFs for counselors, teachers and career days: every job in healthcare technology management,"
                + " its many names, and a poster.";
    }

    /** The papers to choose from. */
    public Paper[] papers() {
        return Paper.values();
    }

    /** The prints to choose from. */
    public Print[] prints() {
        return Print.values();
    }

    /** How many roles a kit holds. */
    public int most() {
        return Kits.MOST;
    }

    /** The roles of a family. */
    record Roles(Family family, List<Role> roles) {}
}
