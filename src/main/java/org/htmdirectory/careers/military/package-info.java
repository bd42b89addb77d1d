/**
 * What a military occupation is worth outside: the armed forces' codes for jobs, and the civilian work, rungs and
 * certificates they lead to.
 */
@ApplicationModule(allowedDependencies = {"certification", "ladder", "opening", "program"})
package org.htmdirectory.careers.military;

import org.springframework.modulith.ApplicationModule;
