package org.htmdirectory.careers.opening;

import java.util.List;
import java.util.Map;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * How to look for openings in a role.
 *
 * @param words the one name that links search for where an employer has no title of its own
 * @param state where, or null for anywhere
 * @param search a search by several names at once, the best known first, ready to copy
 * @param links the boards, each with the address of its search
 */
public record OpeningSearch(String words, UsState state, String search, List<BoardLink> links) {

    /** {@code titles} has the employers' own titles for the role by classification. */
    static OpeningSearch of(
            String words, UsState state, String search, List<JobBoard> boards, Map<String, String> titles) {
        return new OpeningSearch(
                words,
                state,
                search,
                boards.stream()
                        .map(board -> link(
                                board,
                                board.words() == null ? titles.getOrDefault(board.titles(), words) : board.words(),
                                state))
                        .toList());
    }

    private static BoardLink link(JobBoard board, String words, UsState state) {
        return new BoardLink(words, board.name(), board.lists(), board.search(words, state), board.citations());
    }

    /** Where it is said how the boards are searched. */
    public List<Citation> citations() {
        return links.stream().flatMap(link -> link.citations().stream()).toList();
    }

    /**
     * A board with a search in it.
     *
     * @param words what it searches for
     * @param name what the board is called
     * @param lists what it lists
     * @param address the address of the search
     * @param citations where it is said how the board is searched
     */
    public record BoardLink(String words, String name, String lists, String address, List<Citation> citations) {}
}
