package org.htmdirectory.terms;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Chooses the few of a role's many other names, in English, by which it is known best. */
public final class BestKnownNames {

    private static final String ENGLISH = "en";
    private static final Set<TitleKind> LEFT_OUT =
            EnumSet.of(TitleKind.MISSPELLING, TitleKind.SENIORITY, TitleKind.GROUP, TitleKind.PREFERRED);

    private BestKnownNames() {}

    /**
     * The best known first; without those that only say whose list they are from, in brackets.
     *
     * @param titles titles that stand, or may stand, for the role
     * @param most how many at the most
     */
    public static List<Title> of(Role role, Collection<Title> titles, int most) {
        return titles.stream()
                .filter(title -> title.isNameOf(role.ref()))
                .filter(title -> title.language().equals(ENGLISH) && !LEFT_OUT.contains(title.kind()))
                .filter(title ->
                        !title.text().equals(role.name()) && !title.text().contains("("))
                .sorted(Title.BEST_KNOWN)
                .limit(most)
                .toList();
    }
}
