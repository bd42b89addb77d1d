package org.htmdirectory.pages.field;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.sources.Citation;

/**
 * The page {@code /organizations/{slug}}.
 *
 * @param organization the organization
 * @param owner what it is a part of, or null
 * @param successor what took its place, or null
 * @param parts what belongs to it
 * @param predecessors what it took the place of
 * @param milestones what it had a part in, the oldest first
 */
record OrganizationPage(
        Organization organization,
        Organization owner,
        Organization successor,
        List<Organization> parts,
        List<Organization> predecessors,
        List<Milestone> milestones) {

    static OrganizationPage of(Organization organization, Field field) {
        String slug = organization.slug();
        return new OrganizationPage(
                organization,
                field.organization(organization.partOf()).orElse(null),
                field.organization(organization.followedBy()).orElse(null),
                field.organizations().stream()
                        .filter(each -> slug.equals(each.partOf()))
                        .toList(),
                field.organizations().stream()
                        .filter(each -> slug.equals(each.followedBy()))
                        .toList(),
                field.milestonesOf(organization));
    }

    /** The page's heading. */
    public String title() {
        return organization.name();
    }

    /** The page's description for search engines. */
    public String description() {
        return organization.standing();
    }

    /** Where all of it was read. */
    public List<Citation> citations() {
        return Stream.concat(
                        organization.citations().stream(),
                        milestones.stream().flatMap(each -> each.citations().stream()))
                .distinct()
                .toList();
    }
}
