package org.htmdirectory.careers.opening;

import java.util.List;
import java.util.Map;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.RoleRef;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A public job board that takes a search in its address.
 *
 * @param name what it is called
 * @param lists what it lists
 * @param address where its searches begin
 * @param keywords the parameter that takes the words
 * @param place the parameter that takes a place, or null where none is known
 * @param titles the classification whose titles its jobs bear, or null where they bear any
 * @param role the one role that this search is for, or null where it is for any
 * @param words what it searches for where it is for one role, or null
 * @param citations where it is said how it is searched
 */
record JobBoard(
        String name,
        String lists,
        String address,
        String keywords,
        String place,
        String titles,
        String role,
        String words,
        List<Citation> citations) {

    /** Whether it has a search for that role. */
    boolean isFor(RoleRef ref) {
        return role == null || role.equals(ref.slug());
    }

    /** The address of a search for some words, in a state where one is given and the board takes a place. */
    String search(String words, UsState state) {
        UriComponentsBuilder search =
                UriComponentsBuilder.fromUriString(address).queryParam(keywords, "{words}");
        if (place != null && state != null) {
            search.queryParam(place, "{place}");
        }
        return search.encode()
                .buildAndExpand(Map.of("words", words, "place", state == null ? "" : state.label()))
                .toUriString();
    }
}
