/**
 * What an employer does with a role: which official code to report where, and how to word a job posting.
 */
@ApplicationModule(allowedDependencies = {"crosswalk", "scheme"})
package org.htmdirectory.codes.reporting;

import org.springframework.modulith.ApplicationModule;
