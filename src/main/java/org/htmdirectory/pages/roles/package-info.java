/** The page of a role, the comparison of roles and the shortlist. */
@ApplicationModule(allowedDependencies = {"jobs"})
package org.htmdirectory.pages.roles;

import org.springframework.modulith.ApplicationModule;
