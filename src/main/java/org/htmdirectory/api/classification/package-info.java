/** The classifier for programs: one job, or many at once, with what keeps any of them from being read. */
@ApplicationModule(allowedDependencies = {"access", "description"})
package org.htmdirectory.api.classification;

import org.springframework.modulith.ApplicationModule;
