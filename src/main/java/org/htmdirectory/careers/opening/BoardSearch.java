package org.htmdirectory.careers.opening;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.htmdirectory.terms.BestKnownNames;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Title;

/** Makes a search of a role's names, as job boards and search engines read it: in quotes, with OR between. */
final class BoardSearch {

    private static final int LONGEST = 200;
    private static final Set<String> UNITED_STATES = Set.of("US", "INT");
    private static final String OR = " OR ";

    private BoardSearch() {}

    /** The name of a role as one would type it: without what stands in brackets, and without quotes. */
    static String plain(String name) {
        return name.replaceAll("\\s*\\([^)]*\\)", "").replace("\"", "").strip();
    }

    /** A search for a role by its name and those it is known by best, short enough for a board's field. */
    static String of(Role role, List<Title> titles) {
        StringBuilder search = new StringBuilder();
        for (String name : names(role, titles)) {
            String term = (search.isEmpty() ? "" : OR) + '"' + name + '"';
            if (search.length() + term.length() > LONGEST) {
                break;
            }
            search.append(term);
        }
        return search.toString();
    }

    /**
     * The role's own name, and others that find nothing but the role, or where there are none those that may mean it; a
     * single word finds too much.
     */
    private static List<String> names(Role role, List<Title> titles) {
        List<String> known = others(
                role, BestKnownNames.of(role, titles, titles.size()).stream().filter(title -> !title.isAmbiguous()));
        List<String> others =
                known.isEmpty() ? others(role, titles.stream().filter(title -> mayMean(title, role))) : known;
        return Stream.concat(Stream.of(plain(role.name())), others.stream().filter(name -> holdsNone(name, others)))
                .toList();
    }

    private static boolean mayMean(Title title, Role role) {
        return title.language().equals("en")
                && !title.isLookalikeOnly()
                && !title.isGroupName()
                && title.readingFor(role.ref())
                        .filter(reading -> reading.equivalence() != Equivalence.RELATED)
                        .isPresent();
    }

    private static List<String> others(Role role, Stream<Title> titles) {
        String own = plain(role.name());
        return titles.filter(title -> title.country() == null || UNITED_STATES.contains(title.country()))
                .map(title -> plain(title.text()))
                .distinct()
                .filter(name -> name.contains(" ") || name.equals(role.shortName()))
                .filter(name -> !holds(name, own))
                .toList();
    }

    // What holds a name of the role is found by that name already.
    private static boolean holdsNone(String name, List<String> names) {
        return names.stream().noneMatch(other -> !other.equals(name) && holds(name, other));
    }

    private static boolean holds(String name, String known) {
        return words(name).contains(words(known));
    }

    private static String words(String name) {
        return ' '
                + name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                        .strip()
                + ' ';
    }
}
