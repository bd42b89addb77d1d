package org.htmdirectory.careers.school;

import java.util.Arrays;
import java.util.List;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * The page {@code /scholarships}.
 *
 * @param state the state that was chosen, or null
 * @param unread that we have read of no grant of that state; null where we have, or none was chosen
 * @param groups what pays, by kind; kinds without any are left out
 */
record ScholarshipsPage(UsState state, String unread, List<Group> groups) {

    /** What pays, of one kind. */
    record Group(Scholarship.Kind kind, List<Scholarship> scholarships) {}

    static ScholarshipsPage of(UsState state, SchoolMoney money) {
        List<Scholarship> all = state == null ? money.scholarships() : money.scholarships(state);
        return new ScholarshipsPage(
                state,
                money.unread(state),
                Arrays.stream(Scholarship.Kind.values())
                        .map(kind -> new Group(
                                kind,
                                all.stream().filter(one -> one.kind() == kind).toList()))
                        .filter(group -> !group.scholarships().isEmpty())
                        .toList());
    }

    /** The page's heading. */
    public String title() {
        return "Money for school";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Scholarships, apprenticeships, federal aid and military benefits for people who want to look after medical"
                + " devices: how much, for whom, and when each was last seen.";
    }

    /** The two letters of the state as links carry them, or null. */
    public String stateCode() {
        return state == null ? null : state.name();
    }

    /** Where all of it was read. */
    public List<Citation> citations() {
        return groups.stream()
                .flatMap(group -> group.scholarships().stream())
                .flatMap(one -> one.citations().stream())
                .distinct()
                .toList();
    }
}
