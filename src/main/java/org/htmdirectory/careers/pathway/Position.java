package org.htmdirectory.careers.pathway;

import org.htmdirectory.careers.ladder.Schooling;

/**
 * Where someone stands, with what.
 *
 * @param place the place's slug
 * @param schooling the schooling that someone brings along, or null where any will do
 * @param worked the half years that someone has worked in the field, up to those beyond which more make no difference
 */
record Position(String place, Schooling schooling, int worked) {

    /** A place, whatever someone brings along. */
    static Position at(String place) {
        return new Position(place, null, 0);
    }
}
