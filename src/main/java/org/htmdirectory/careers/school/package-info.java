/**
 * Getting ready on one page: the schools of a state and its neighbors, the certifications to know first, what pays for
 * school, and what to do while in high school.
 */
@ApplicationModule(allowedDependencies = {"program", "certification"})
package org.htmdirectory.careers.school;

import org.springframework.modulith.ApplicationModule;
