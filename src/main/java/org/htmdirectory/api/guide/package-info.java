/** The page for people about the API. */
@ApplicationModule(allowedDependencies = {"access", "description"})
package org.htmdirectory.api.guide;

import org.springframework.modulith.ApplicationModule;
