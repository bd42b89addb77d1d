/**
 * The pages of places: all states side by side, one place, some places compared. Pay and jobs come from {@code wage}; what
 * else is told of a place, those above tell through {@link org.htmdirectory.labor.area.LocalHelp}.
 */
@ApplicationModule(allowedDependencies = "wage")
package org.htmdirectory.labor.area;

import org.springframework.modulith.ApplicationModule;
