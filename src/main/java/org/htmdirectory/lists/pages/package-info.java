/** The pages on which visitors have a list or a file classified, correct what was found and download it. */
@ApplicationModule(allowedDependencies = {"runs", "tables"})
package org.htmdirectory.lists.pages;

import org.springframework.modulith.ApplicationModule;
