/** The pages of listed titles: lookup, the list of all, one title, suggestions while typing. */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.titles.lookup;

import org.springframework.modulith.ApplicationModule;
