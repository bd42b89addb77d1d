package org.htmdirectory.careers.ladder;

import org.htmdirectory.sources.Citation;

/**
 * What a year of full-time study costs, in US dollars.
 *
 * @param schooling what the study leads to
 * @param low a quarter of the colleges ask for less
 * @param middle half of the colleges ask for less
 * @param high a quarter of the colleges ask for more
 * @param year the school year
 * @param colleges how many colleges are counted
 * @param note what is counted, a sentence
 * @param citation where it comes from
 */
public record Tuition(
        Schooling schooling, int low, int middle, int high, String year, int colleges, String note, Citation citation) {

    /** What some years cost at the college in the middle, as a sentence. */
    public String inAll(int years) {
        return "In all, %d %s: about $%,d.".formatted(years, years == 1 ? "year" : "years", middle * years);
    }

    /** The figures with what they leave out and whom they are for, as a sentence for paper. */
    public String forResidents() {
        return ("Tuition and fees for residents of the state: about $%,d a year in %s;"
                        + " half of %d public colleges charged $%,d to $%,d.")
                .formatted(middle, year, colleges, low, high);
    }

    /** What those pay who live where the college is, beside the price for people from elsewhere. */
    public String ofThoseWhoLiveThere() {
        return "People who live in a public college’s own state paid about $%,d a year in %s.".formatted(middle, year);
    }

    /** The figures as a sentence. */
    public String words() {
        return "About $%,d a year in %s; half of %d colleges charged between $%,d and $%,d."
                .formatted(middle, year, colleges, low, high);
    }
}
