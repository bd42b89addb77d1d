package org.htmdirectory.classify;

import java.util.List;

/**
 * What an edition knows that the classifier needs.
 *
 * @param roles all standard roles, by slug
 * @param titles all wordings, by slug
 */
public record Knowledge(List<KnownRole> roles, List<KnownTitle> titles) {}
