/**
 * The case for a code of the field's own in the US list of occupations: how the work was counted, what was asked and
 * answered, and how the field stands to the principles of the list. It counts names and codes as {@code field} does.
 */
@ApplicationModule(allowedDependencies = "field")
package org.htmdirectory.pages.dossier;

import org.springframework.modulith.ApplicationModule;
