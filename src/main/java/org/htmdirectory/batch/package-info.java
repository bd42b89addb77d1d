/** The pages on which visitors have a list or a file classified, correct what was found and download it. */
@ApplicationModule(allowedDependencies = {"run", "sheet", "classify", "terminology", "reference", "site"})
package org.htmdirectory.batch;

import org.springframework.modulith.ApplicationModule;
