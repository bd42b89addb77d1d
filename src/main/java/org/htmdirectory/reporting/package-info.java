/**
 * What an employer does with a role: which official code to report where, and how to word a job posting.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"wording", "terminology", "crosswalk", "scheme"})
package org.htmdirectory.reporting;
