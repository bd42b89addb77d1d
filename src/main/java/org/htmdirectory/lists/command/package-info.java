/**
 * The command line: classifies a table on the machine where it lies, without a database, a port or a log, so that nothing
 * of it goes anywhere else.
 */
@ApplicationModule(allowedDependencies = {"runs", "tables"})
package org.htmdirectory.lists.command;

import org.springframework.modulith.ApplicationModule;
