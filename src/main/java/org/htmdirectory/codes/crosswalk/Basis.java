package org.htmdirectory.codes.crosswalk;

import java.util.List;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;

/** What a mapping rests on. In falling order of strength. */
public enum Basis implements EnumCode {
    /** It was read in the page cited. */
    VERIFIED,
    /** The editors drew it from the page cited. */
    JUDGEMENT,
    /** The page cited supports it only in part. */
    UNVERIFIED;

    /** How sure a mapping is that cites this page. */
    Doubt doubt(Citation citation) {
        return this == VERIFIED ? Doubt.of(List.of(citation)) : Doubt.OUR_JUDGMENT;
    }
}
