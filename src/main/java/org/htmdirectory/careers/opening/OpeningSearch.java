package org.htmdirectory.careers.opening;

import java.util.List;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * How to look for openings in a role.
 *
 * @param words the one name that the links search for
 * @param state where, or null for anywhere
 * @param search a search by several names at once, the best known first, ready to copy
 * @param links the boards, each with the address of its search
 */
public record OpeningSearch(String words, UsState state, String search, List<BoardLink> links) {

    static OpeningSearch of(String words, UsState state, String search, List<JobBoard> boards) {
        return new OpeningSearch(
                words,
                state,
                search,
                boards.stream()
                        .map(board -> new BoardLink(
                                board.name(), board.lists(), board.search(words, state), board.citations()))
                        .toList());
    }

    /** Where it is said how the boards are searched. */
    public List<Citation> citations() {
        return links.stream().flatMap(link -> link.citations().stream()).toList();
    }

    /**
     * A board with a search in it.
     *
     * @param name what the board is called
     * @param lists what it lists
     * @param address the address of the search
     * @param citations where it is said how the board is searched
     */
    public record BoardLink(String name, String lists, String address, List<Citation> citations) {}
}
