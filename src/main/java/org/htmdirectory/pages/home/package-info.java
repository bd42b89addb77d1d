/**
 * The first page: one search box, three doors and the state of the field in three figures.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.pages.home;

import org.springframework.modulith.ApplicationModule;
