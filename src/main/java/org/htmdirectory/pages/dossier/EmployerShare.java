package org.htmdirectory.pages.dossier;

import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.sources.Citation;

/**
 * A kind of employer and how many of the jobs under a code it has.
 *
 * @param code the code
 * @param industry the kind of employer
 * @param share its jobs, in percent of all under the code
 * @param year the year of the figure
 * @param citation where it was read
 */
public record EmployerShare(SocCode code, String industry, int share, int year, Citation citation) {}
