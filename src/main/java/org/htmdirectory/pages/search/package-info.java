/** The search over the whole site: titles, roles and whatever features say can be found, with suggestions while typing. */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.pages.search;

import org.springframework.modulith.ApplicationModule;
