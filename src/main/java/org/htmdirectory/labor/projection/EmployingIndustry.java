package org.htmdirectory.labor.projection;

import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.Citation;

/**
 * An industry that employs people under a code.
 *
 * @param soc the code
 * @param position its place, the largest share first
 * @param industry its name as published
 * @param share its share of the code’s jobs, in percent
 * @param year the year of the share
 * @param median half of those people earn less than this a year; null where it is not published
 * @param payYear the year of that pay
 * @param citation where it was published
 */
public record EmployingIndustry(
        SocCode soc,
        int position,
        String industry,
        int share,
        int year,
        Integer median,
        Integer payYear,
        Citation citation) {}
