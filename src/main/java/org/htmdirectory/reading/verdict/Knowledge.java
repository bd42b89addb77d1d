package org.htmdirectory.reading.verdict;

import java.util.Comparator;
import java.util.List;
import org.htmdirectory.reading.employers.Employers;

/**
 * What an edition knows that the classifier needs.
 *
 * @param roles all standard roles, by slug
 * @param titles all wordings, in the order of their characters
 * @param employers what is known of employers
 */
public record Knowledge(List<KnownRole> roles, List<KnownTitle> titles, Employers employers) {

    public static Knowledge of(List<KnownRole> roles, List<KnownTitle> titles, Employers employers) {
        return new Knowledge(
                roles.stream()
                        .sorted(Comparator.comparing(role -> role.role().slug()))
                        .toList(),
                titles.stream()
                        .sorted(Comparator.comparing(KnownTitle::text).thenComparing(KnownTitle::language))
                        .toList(),
                employers);
    }
}
