/** The list of jobs: the roles in groups one can choose from, each with what a visitor asks first. */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.pages.jobs;

import org.springframework.modulith.ApplicationModule;
