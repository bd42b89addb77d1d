/** Where to look for openings: searches made of a role's names, and public job boards that take one. */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.careers.opening;

import org.springframework.modulith.ApplicationModule;
