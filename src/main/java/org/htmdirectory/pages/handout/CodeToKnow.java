package org.htmdirectory.pages.handout;

import java.util.Optional;
import org.htmdirectory.codes.crosswalk.SchemeMappings;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.SchemeSlug;

/**
 * A code that readers of a handout can use.
 *
 * @param use what it is good for
 * @param code the code
 */
record CodeToKnow(String use, Code code) {

    /** The strongest code of a scheme; empty where readers of a handout have no use for the scheme. */
    static Optional<CodeToKnow> of(SchemeMappings group) {
        Code code = group.mappings().get(0).code();
        return use(group.scheme().slug()).map(use -> new CodeToKnow(use, code));
    }

    private static Optional<String> use(String scheme) {
        return switch (scheme) {
            case SchemeSlug.US_SOC -> Optional.of("in US statistics (SOC)");
            case SchemeSlug.ONET_SOC -> Optional.of("in career tools (O*NET)");
            case SchemeSlug.CIP -> Optional.of("in school catalogs (CIP)");
            default -> Optional.empty();
        };
    }
}
