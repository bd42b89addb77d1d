/**
 * The numbered published states of the whole directory: the migration that publishes one when the data have changed, what
 * keeps an older program from undoing a newer one's, which one is current, what is kept while it lasts, and how pages and
 * caches are told of it.
 */
@ApplicationModule(allowedDependencies = {"database", "reference"})
package org.htmdirectory.platform.edition;

import org.springframework.modulith.ApplicationModule;
