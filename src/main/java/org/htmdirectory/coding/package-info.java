/**
 * The rows of a table as jobs, and what was found of them as cells beside them: what runs in the background and the
 * command line have in common. It is plain Java.
 */
@ApplicationModule(allowedDependencies = {"classify", "sheet", "terminology", "reference"})
package org.htmdirectory.coding;

import org.springframework.modulith.ApplicationModule;
