package org.htmdirectory.pages.field;

import java.util.List;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.sources.Citation;

/**
 * The page {@code /field}: how the field came by its name and how far it is recognized.
 *
 * @param milestones all that happened, the oldest first
 * @param timeline the same as a drawing
 * @param ranked those that are its place in a yearly ranking
 */
record FieldPage(List<Milestone> milestones, Timeline timeline, List<Milestone> ranked) {

    static FieldPage of(Field field) {
        List<Milestone> milestones = field.milestones();
        return new FieldPage(
                milestones,
                Timeline.of(milestones),
                milestones.stream().filter(each -> each.rank() != null).toList());
    }

    /** Its places in the ranking, drawn. */
    public Drawing ranks() {
        return RankChart.of(ranked);
    }

    /** The page's heading. */
    public String title() {
        return "How the field got its name";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Healthcare technology management from its first certifications to its name of 2011, its alliances,"
                + " rankings and petitions: a timeline with sources.";
    }

    /** An organization's short name; with it, where the page names it for the first time, what it stands for. */
    public String name(Organization organization, Milestone where) {
        boolean first = milestones.stream()
                .filter(each -> each.organizations().contains(organization))
                .findFirst()
                .filter(where::equals)
                .isPresent();
        return first ? organization.fullName() : organization.shortName();
    }

    /** Where all of it was read. */
    public List<Citation> citations() {
        return milestones.stream()
                .flatMap(each -> each.citations().stream())
                .distinct()
                .toList();
    }
}
