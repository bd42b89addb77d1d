package org.htmdirectory.pages.field;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.site.BadInputException;

/**
 * Which organizations a visitor wants to see.
 *
 * @param kind the only kind, or null for all
 * @param country the only country, or null for all
 */
record OrganizationFilter(OrganizationKind kind, Country country) {

    /** Reads what was asked for; throws {@link BadInputException} where no such kind or country exists. */
    static OrganizationFilter asked(String kind, String country) {
        return new OrganizationFilter(kind.isBlank() ? null : kind(kind), country.isBlank() ? null : country(country));
    }

    private static OrganizationKind kind(String text) {
        return EnumCode.find(OrganizationKind.class, text)
                .orElseThrow(() -> new BadInputException(
                        "There is no kind of organization " + BadInputException.quoted(text) + "."));
    }

    private static Country country(String text) {
        return Country.find(text)
                .orElseThrow(() -> new BadInputException("There is no country " + BadInputException.quoted(text)
                        + ". Countries are given by two letters, such as “us”, and the whole world by “int”."));
    }

    /** Whether it lets everything pass. */
    public boolean isOpen() {
        return kind == null && country == null;
    }

    boolean takes(Organization organization) {
        return (kind == null || kind == organization.kind())
                && (country == null || country.equals(organization.country()));
    }
}
