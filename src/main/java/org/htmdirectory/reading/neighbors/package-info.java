/** The listed titles that are like a text, best first, and what makes them alike. */
@ApplicationModule(allowedDependencies = {"model", "noise", "verdict", "words"})
package org.htmdirectory.reading.neighbors;

import org.springframework.modulith.ApplicationModule;
