/**
 * The first page: the drawn hospital, the state of the field in three figures, four doors and one search box.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.pages.home;

import org.springframework.modulith.ApplicationModule;
