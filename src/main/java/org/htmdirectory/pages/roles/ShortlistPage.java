package org.htmdirectory.pages.roles;

import java.util.List;
import java.util.function.Function;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleFact;

/**
 * The roles that a visitor keeps, as the address names them; the server remembers none.
 *
 * @param entries the roles, in the order of the address
 * @param unknown what the address names that is no role, so that the browser can forget it
 * @param problem what is wrong with the address, in a sentence, or null
 */
record ShortlistPage(List<Entry> entries, List<String> unknown, String problem) {

    static final String ADDRESS = "/shortlist";

    /** How many roles one shortlist holds. */
    static final int MOST = 12;

    static ShortlistPage of(ChosenRoles choice, Function<Role, List<RoleFact.Line>> facts) {
        return new ShortlistPage(
                choice.roles().stream()
                        .map(role -> new Entry(
                                role, facts.apply(role), ChosenRoles.addressWithout(role, ADDRESS, choice.roles())))
                        .toList(),
                choice.unknown(),
                choice.problem());
    }

    /** The page's heading. */
    public String title() {
        return "Shortlist";
    }

    /** The page's description. */
    public String description() {
        return "The jobs in healthcare technology management that you keep in mind, with what they pay and how they grow.";
    }

    /** How many roles may be on it. */
    public int most() {
        return MOST;
    }

    /** Whether its roles can be compared as they stand. */
    public boolean isComparable() {
        return entries.size() >= Chooser.LEAST && entries.size() <= Chooser.MOST;
    }

    /** Whether there are so many that some must be chosen before they are compared. */
    public boolean isTooLongToCompare() {
        return entries.size() > Chooser.MOST;
    }

    /** The address of the comparison of all of them. */
    public String comparison() {
        return ChosenRoles.address(ComparisonPage.ADDRESS, roles());
    }

    /** The address of this list without what is wrong with it. */
    public String address() {
        return ChosenRoles.address(ADDRESS, roles());
    }

    private List<Role> roles() {
        return entries.stream().map(Entry::role).toList();
    }

    /**
     * One role of it.
     *
     * @param role the role
     * @param facts its schooling, pay, growth and codes
     * @param without the address of the list without it
     */
    record Entry(Role role, List<RoleFact.Line> facts, String without) {}
}
