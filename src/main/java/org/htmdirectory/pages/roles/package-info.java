/** The list of roles, the page of a role, the comparison of roles and the shortlist. */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.pages.roles;

import org.springframework.modulith.ApplicationModule;
