package org.htmdirectory.labor.projection;

import java.math.BigDecimal;
import java.util.List;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.Citation;

/**
 * The highest schooling of people of 25 years and more who work under a code, in percent of them.
 *
 * @param soc the code
 * @param years the years of the survey, e.g. <i>2021-22</i>
 * @param lessThanHighSchool without a high school diploma
 * @param highSchool a high school diploma or its equivalent
 * @param someCollege college without a degree
 * @param associate an associate degree
 * @param bachelor a bachelor’s degree
 * @param master a master’s degree
 * @param doctor a doctoral or professional degree
 * @param note a remark, or null
 * @param citation where it was published
 */
public record Attainment(
        SocCode soc,
        String years,
        BigDecimal lessThanHighSchool,
        BigDecimal highSchool,
        BigDecimal someCollege,
        BigDecimal associate,
        BigDecimal bachelor,
        BigDecimal master,
        BigDecimal doctor,
        String note,
        Citation citation) {

    /** The names of the steps of schooling, the least first. */
    public static final List<String> STEPS = List.of(
            "No high school diploma",
            "High school diploma",
            "Some college, no degree",
            "Associate degree",
            "Bachelor’s degree",
            "Master’s degree",
            "Doctoral or professional degree");

    /** The shares in the order of {@link #STEPS}. */
    public List<BigDecimal> shares() {
        return List.of(lessThanHighSchool, highSchool, someCollege, associate, bachelor, master, doctor);
    }
}
