package org.htmdirectory.pages.field;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The page {@code /organizations}.
 *
 * @param filter what is asked for
 * @param groups the organizations that pass, by kind; kinds without any are left out
 * @param shown how many pass
 * @param total how many there are
 * @param countries where there are organizations
 * @param picture who sits where, whatever the filter
 */
record OrganizationsPage(
        OrganizationFilter filter,
        List<Group> groups,
        int shown,
        int total,
        List<Country> countries,
        OrganizationPicture picture) {

    /** The organizations of one kind. */
    record Group(OrganizationKind kind, List<Organization> organizations) {}

    static OrganizationsPage of(OrganizationFilter filter, Field field) {
        List<Organization> all = field.organizations();
        List<Organization> passing = all.stream().filter(filter::takes).toList();
        return new OrganizationsPage(
                filter,
                groups(passing),
                passing.size(),
                all.size(),
                all.stream()
                        .map(Organization::country)
                        .distinct()
                        .sorted(Comparator.comparing(Country::name))
                        .toList(),
                OrganizationPicture.of(groups(field.bestKnown())));
    }

    private static List<Group> groups(List<Organization> organizations) {
        return Arrays.stream(OrganizationKind.values())
                .map(kind -> new Group(
                        kind,
                        organizations.stream()
                                .filter(each -> each.kind() == kind)
                                .toList()))
                .filter(group -> !group.organizations().isEmpty())
                .toList();
    }

    /** The page's heading. */
    public String title() {
        return "Organizations";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Societies, certification bodies, accreditors, regulators, schools, companies and magazines around"
                + " healthcare technology management, and what each is to the field.";
    }

    /** All kinds, to choose from. */
    public OrganizationKind[] kinds() {
        return OrganizationKind.values();
    }
}
