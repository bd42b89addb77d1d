package org.htmdirectory.careers.interest;

import java.util.Comparator;
import java.util.List;

/**
 * A family's rank among all.
 *
 * @param number from 1; families that fit alike have the same
 * @param shared whether another family has it too
 * @param fit how the family suits
 */
record Rank(int number, boolean shared, FamilyMatch fit) {

    /** Best first; those that fit alike stay in the order given. */
    static List<Rank> of(List<FamilyMatch> fits) {
        return fits.stream()
                .sorted(Comparator.comparing(fit -> -fit.points()))
                .map(fit -> rank(fit, fits))
                .toList();
    }

    private static Rank rank(FamilyMatch fit, List<FamilyMatch> fits) {
        long better =
                fits.stream().filter(other -> other.points() > fit.points()).count();
        long alike =
                fits.stream().filter(other -> other.points() == fit.points()).count();
        return new Rank((int) better + 1, alike > 1, fit);
    }

    /** The rank as text, e.g. <i>2</i>, or <i>2, shared</i>. */
    public String text() {
        return shared ? number + ", shared" : String.valueOf(number);
    }
}
