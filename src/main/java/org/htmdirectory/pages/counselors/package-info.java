/** The page for school counselors and parents, with the letters and codes of each job in one table. */
@ApplicationModule(allowedDependencies = {"jobs"})
package org.htmdirectory.pages.counselors;

import org.springframework.modulith.ApplicationModule;
