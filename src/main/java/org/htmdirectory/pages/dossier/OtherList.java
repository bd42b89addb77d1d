package org.htmdirectory.pages.dossier;

import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.codes.scheme.Scheme;

/**
 * Where another country’s list of occupations puts the work.
 *
 * @param place the country, or the world
 * @param scheme its list
 * @param technician the code nearest to the biomedical equipment technician, or null
 * @param engineer the code nearest to the clinical engineer, or null
 */
public record OtherList(String place, Scheme scheme, Mapping technician, Mapping engineer) {

    /** Whether the code stands for that work alone, or for a part of it. */
    public boolean isOwn(Mapping mapping) {
        return mapping != null && mapping.match() != Match.BROAD;
    }

    /** Whether either has a code for itself. */
    public boolean hasOwn() {
        return isOwn(technician) || isOwn(engineer);
    }
}
