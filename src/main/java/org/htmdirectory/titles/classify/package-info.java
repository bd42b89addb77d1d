/** The page of one title that is classified: its role, level and codes, how sure that is, and why. */
@ApplicationModule(allowedDependencies = "knowledge")
package org.htmdirectory.titles.classify;

import org.springframework.modulith.ApplicationModule;
