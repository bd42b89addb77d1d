package org.htmdirectory.titles.quality;

import java.util.List;
import org.htmdirectory.terms.Title;

/** Ranks the titles of the directory by how near they are to a wording. */
interface Ranking {

    /** How many titles are worth ranking: enough to name three roles, as most roles have many titles. */
    int MOST = 50;

    /** A title and how near it is; greater is nearer. */
    record Hit(Title title, double nearness) {}

    /** The nearest titles, {@value #MOST} at most, the nearest first. */
    List<Hit> nearest(String wording);
}
