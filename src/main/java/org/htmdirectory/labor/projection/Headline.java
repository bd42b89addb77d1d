package org.htmdirectory.labor.projection;

import org.htmdirectory.labor.wage.Wage;

/**
 * The figures that the field is known by: those of medical equipment repairers, the code that counts most of its
 * technicians.
 *
 * @param quoted the decade 2023–33, quoted most
 * @param newest the newest decade held in full
 * @param all that decade for all occupations together
 * @param wage the newest pay in the whole nation
 */
public record Headline(Projection quoted, Projection newest, Projection all, Wage wage) {}
