/**
 * The command line: classifies a table on the machine where it lies, without a database, a port or a log, so that nothing
 * of it goes anywhere else.
 */
@ApplicationModule(allowedDependencies = {"coding", "classify", "sheet", "reference"})
package org.htmdirectory.command;

import org.springframework.modulith.ApplicationModule;
