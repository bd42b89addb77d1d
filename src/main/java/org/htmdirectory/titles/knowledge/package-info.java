/** What the reader of titles needs from the current edition: roles, titles, codes, employers. */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.titles.knowledge;

import org.springframework.modulith.ApplicationModule;
