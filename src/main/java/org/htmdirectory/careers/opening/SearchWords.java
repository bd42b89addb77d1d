package org.htmdirectory.careers.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.htmdirectory.terms.BestKnownNames;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Title;

/** Makes searches of a role's names, as job boards and search engines read them: in quotes, with OR between. */
final class SearchWords {

    private static final int LONGEST = 200;
    private static final int MOST_SEARCHES = 2;
    private static final Set<String> UNITED_STATES = Set.of("US", "INT");
    private static final String OR = " OR ";

    private SearchWords() {}

    /** The name of a role as one would type it: without what stands in brackets, and without quotes. */
    static String plain(String name) {
        return name.replaceAll("\\s*\\([^)]*\\)", "").replace("\"", "").strip();
    }

    /** Searches for a role by its name and those it is known by best, each short enough for a board's field. */
    static List<String> of(Role role, List<Title> titles) {
        List<String> searches = new ArrayList<>();
        StringBuilder search = new StringBuilder();
        for (String name : names(role, titles)) {
            String quoted = '"' + name + '"';
            if (!search.isEmpty() && search.length() + OR.length() + quoted.length() > LONGEST) {
                searches.add(search.toString());
                search.setLength(0);
            }
            search.append(search.isEmpty() ? "" : OR).append(quoted);
        }
        searches.add(search.toString());
        return searches.stream().limit(MOST_SEARCHES).toList();
    }

    /** The role's own name, and others that find nothing but the role. */
    private static List<String> names(Role role, List<Title> titles) {
        String own = plain(role.name());
        List<String> others = BestKnownNames.of(role, titles, titles.size()).stream()
                .filter(title -> !title.isAmbiguous())
                .filter(title -> title.country() == null || UNITED_STATES.contains(title.country()))
                .map(title -> plain(title.text()))
                .distinct()
                .filter(name -> !holds(name, own))
                .toList();
        return Stream.concat(Stream.of(own), others.stream().filter(name -> holdsNone(name, others)))
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
