/**
 * The first page with the drawn hospital, the doors behind it for students and for veterans, and the words of the field.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.pages.home;

import org.springframework.modulith.ApplicationModule;
