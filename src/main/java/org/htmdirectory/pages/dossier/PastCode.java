package org.htmdirectory.pages.dossier;

import java.util.List;
import org.htmdirectory.sources.Citation;

/**
 * How a list of occupations counted the work for some years.
 *
 * @param slug its key
 * @param list the list
 * @param edition the year that the list is named after, or null
 * @param code the code, or null where none named the work
 * @param name the code's name, or null
 * @param work whose work
 * @param firstYear the first year of figures by it
 * @param lastYear the last, or null while it is in use
 * @param naming whether the list has a line for the work
 * @param text a remark
 * @param citations where all this was read; never empty
 */
public record PastCode(
        String slug,
        String list,
        String edition,
        String code,
        String name,
        CountedWork work,
        int firstYear,
        Integer lastYear,
        Naming naming,
        String text,
        List<Citation> citations) {

    /** The list with its edition. */
    public String listed() {
        return edition == null ? list : list + ", " + edition;
    }

    /** Its years in words. */
    public String years() {
        return lastYear == null ? "since " + firstYear : firstYear + "–" + lastYear;
    }

    /** The code and its name, or null. */
    public String line() {
        return code == null ? null : code + " " + name;
    }
}
