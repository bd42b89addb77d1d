/**
 * What is said of the field as a whole, for people who speak up for it: its names, its alliances, whom to win over, and
 * what one can do.
 */
@ApplicationModule(allowedDependencies = {"field"})
package org.htmdirectory.pages.advocacy;

import org.springframework.modulith.ApplicationModule;
