/**
 * The schools, apprenticeships and military courses that teach the work, by state.
 */
@ApplicationModule(allowedDependencies = "ladder")
package org.htmdirectory.careers.program;

import org.springframework.modulith.ApplicationModule;
