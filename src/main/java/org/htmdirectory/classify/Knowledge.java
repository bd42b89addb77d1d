package org.htmdirectory.classify;

import java.util.Comparator;
import java.util.List;

/**
 * What an edition knows that the classifier needs.
 *
 * @param roles all standard roles, by slug
 * @param titles all wordings, in the order of their characters
 */
public record Knowledge(List<KnownRole> roles, List<KnownTitle> titles) {

    static Knowledge of(List<KnownRole> roles, List<KnownTitle> titles) {
        return new Knowledge(
                roles.stream()
                        .sorted(Comparator.comparing(role -> role.role().slug()))
                        .toList(),
                titles.stream()
                        .sorted(Comparator.comparing(KnownTitle::text).thenComparing(KnownTitle::language))
                        .toList());
    }
}
