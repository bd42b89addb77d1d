/** The pages of listed titles: lookup, the list of all, one title, suggestions while typing. */
@ApplicationModule(allowedDependencies = "knowledge")
package org.htmdirectory.titles.lookup;

import org.springframework.modulith.ApplicationModule;
