package org.htmdirectory.reading.model;

import java.util.List;

/** What real titles carry after the words that name the work, put behind some titles so that it comes to mean nothing. */
public final class Tails {

    private static final List<String> TAILS = List.of(
            " - East",
            " (Orange County)",
            " Hudson Valley",
            " - Great Lakes Region",
            " - North",
            " Program",
            " Talent Community",
            " - Denver",
            " for Phoenix Area",
            " - Southwest",
            " - Albany",
            " (Grand Forks)",
            " 40",
            " - Team B",
            " (Los Angeles)",
            " - Bay Area",
            " Opportunity",
            " - Central Valley",
            " - Bergen",
            " - Springfield",
            ", Tulsa",
            " - Northern Virginia",
            " (Brooklyn)",
            " - Inland Empire",
            " 2025",
            " - Full Time Days",
            " - Main Campus",
            " - Tri State Area",
            " - Multiple Locations",
            ", Fresno",
            " Wisconsin",
            " - Toronto",
            " - Manchester",
            " - HW",
            " - SW Region",
            " (Boston Metro)",
            " Job Details",
            " - Rochester",
            " - Kansas City",
            " - South Bay",
            " General Interest",
            " - Columbus Ohio",
            " (Level 1)",
            " - Greater Chicago",
            " - Long Island",
            " - B118",
            " - Upper Midwest",
            " Downtown",
            " - Sacramento Stockton",
            " - Unit 4",
            " - Birmingham",
            " - Zone 3");

    private Tails() {}

    /** The title, or for one in {@code every} titles the title with something behind it; always the same for the same. */
    public static String after(String title, int every) {
        int hash = Math.floorMod(title.hashCode() * 0x9E3779B9 >>> 3, every * TAILS.size());
        return hash % every == 0 ? title + TAILS.get(hash / every) : title;
    }
}
