/**
 * What the reader of titles needs, of the current edition or of the tables in the program: roles, titles, codes,
 * employers.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.titles.knowledge;

import org.springframework.modulith.ApplicationModule;
