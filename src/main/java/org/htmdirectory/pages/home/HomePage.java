package org.htmdirectory.pages.home;

import java.util.List;
import org.htmdirectory.careers.devices.HospitalRoom;
import org.htmdirectory.labor.projection.Headline;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.platform.site.Figures;

/**
 * The first page.
 *
 * @param titles how many wordings point to a role
 * @param roles how many standard roles there are
 * @param figures the figures that the field is known by
 * @param rooms the drawn hospital
 */
record HomePage(long titles, int roles, Headline figures, List<HospitalRoom> rooms) {

    /** The page's heading, for browsers and search engines. */
    public String title() {
        return "HTM Directory";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Somebody keeps the hospital’s machines alive: the jobs of healthcare technology management, how to get in,"
                + " where they lead and what they pay, by every name they have.";
    }

    /** How many wordings, e.g. <i>1,249</i>. */
    public String titleCount() {
        return Figures.count(titles);
    }

    /** Growth with its sign, e.g. <i>+18.4%</i>. */
    public String growth(Projection projection) {
        return Figures.changePercent(projection.percent());
    }

    /** The middle pay a year, e.g. <i>$62,630</i>. */
    public String pay() {
        return Figures.dollars(figures.wage().median());
    }
}
