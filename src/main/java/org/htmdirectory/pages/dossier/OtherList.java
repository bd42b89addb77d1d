package org.htmdirectory.pages.dossier;

import java.util.List;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.codes.scheme.Scheme;

/**
 * Where another country’s list of occupations puts the work.
 *
 * @param place the country, or the world
 * @param scheme its list
 * @param technicians the codes nearest to the biomedical equipment technician: several where those who place it disagree
 * @param engineers the codes nearest to the clinical engineer
 */
public record OtherList(String place, Scheme scheme, List<Mapping> technicians, List<Mapping> engineers) {

    /** The first of the technician’s codes, or null. */
    public Mapping technician() {
        return technicians.isEmpty() ? null : technicians.get(0);
    }

    /** The first of the engineer’s codes, or null. */
    public Mapping engineer() {
        return engineers.isEmpty() ? null : engineers.get(0);
    }

    /** Whether the code stands for that work alone, or for a part of it. */
    public boolean isOwn(Mapping mapping) {
        return mapping != null && mapping.match() != Match.BROAD;
    }

    /** Whether either has a code for itself. */
    public boolean hasOwn() {
        return isOwn(technician()) || isOwn(engineer());
    }
}
