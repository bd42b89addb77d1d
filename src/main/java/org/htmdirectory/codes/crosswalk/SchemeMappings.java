package org.htmdirectory.codes.crosswalk;

import java.util.List;
import org.htmdirectory.codes.scheme.Scheme;

/**
 * What one scheme says about a role.
 *
 * @param scheme the scheme
 * @param mappings the role's codes in it, strongest match first; never empty
 */
public record SchemeMappings(Scheme scheme, List<Mapping> mappings) {}
