package org.htmdirectory.pages.field;

import java.util.Comparator;
import java.util.List;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;

/**
 * An organization around the field.
 *
 * @param slug its permanent address part
 * @param acronym its short name, or null
 * @param name its name
 * @param kind what sort of organization it is
 * @param country where it is at home
 * @param place a state or city, or null where it reaches farther
 * @param serves the states whose people it is for; none where it is not local
 * @param website its own pages, or null where we know of none
 * @param standing what it is to the field, in a sentence or two
 * @param state whether it is still at work
 * @param partOf slug of the organization it belongs to, or null
 * @param followedBy slug of the organization that took its place, or null
 * @param doubt how sure this is
 * @param citations where all this was read; never empty
 */
public record Organization(
        String slug,
        String acronym,
        String name,
        OrganizationKind kind,
        Country country,
        String place,
        List<UsState> serves,
        String website,
        String standing,
        OrganizationState state,
        String partOf,
        String followedBy,
        Doubt doubt,
        List<Citation> citations) {

    /** By kind, then by name. */
    static final Comparator<Organization> LISTED =
            Comparator.comparing(Organization::kind).thenComparing(Organization::name, String.CASE_INSENSITIVE_ORDER);

    /** The address of its page. */
    public String address() {
        return "/organizations/" + slug;
    }

    /** The name that fits into a drawing: the acronym where it has one. */
    public String shortName() {
        return acronym == null ? name : acronym;
    }

    /** The name with its acronym, e.g. <i>American College of Clinical Engineering (ACCE)</i>. */
    public String fullName() {
        return acronym == null || acronym.equals(name) ? name : name + " (" + acronym + ")";
    }

    /** Whether lists say where it is at home; most are somewhere in the United States. */
    public boolean isHomeSaid() {
        return !country.code().equals("US") || place != null;
    }

    /** Where it is at home: the place where one is known, else the country. */
    public String home() {
        return place == null ? country.name() : place;
    }
}
