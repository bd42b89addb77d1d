/** Who may ask the API, how often, for which edition and for which fields of an answer. */
@ApplicationModule(allowedDependencies = "description")
package org.htmdirectory.api.access;

import org.springframework.modulith.ApplicationModule;
