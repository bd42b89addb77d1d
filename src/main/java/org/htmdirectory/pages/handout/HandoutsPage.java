package org.htmdirectory.pages.handout;

import java.util.List;
import org.htmdirectory.platform.paper.Paper;
import org.htmdirectory.platform.paper.Print;
import org.htmdirectory.terms.Family;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;

/**
 * The page on which handouts are chosen.
 *
 * @param families the roles to choose from, by family
 * @param chosen the slugs of those that were chosen for a kit
 * @param problem why that kit cannot be made, in a sentence, or null
 */
record HandoutsPage(List<Roles> families, List<String> chosen, String problem) {

    /** The page, with the ticks that were set before a state was chosen. */
    static HandoutsPage of(Terminology terminology, List<String> chosen) {
        return refused(terminology, chosen, null);
    }

    /** The page with the form of the kit as it was sent, and what is wrong with it. */
    static HandoutsPage refused(Terminology terminology, List<String> chosen, String problem) {
        return new HandoutsPage(
                terminology.families().stream()
                        .map(family -> new Roles(family, terminology.rolesOf(family)))
                        .toList(),
                chosen,
                problem);
    }

    /** The page's heading. */
    public String title() {
        return "Handouts to print";
    }

    /** The page's description for search engines. */
    public String description() {
        return "PDFs for counselors, teachers and career days: every job in healthcare technology management on two sides,"
                + " each state, a lesson, and posters.";
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
