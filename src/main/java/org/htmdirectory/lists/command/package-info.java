/**
 * The command line. {@code classify} reads a table on the machine where it lies, without a database, a port or a log, so that
 * nothing of it goes anywhere else; {@code import} takes a publisher's file into the database.
 */
@ApplicationModule(allowedDependencies = {"runs", "tables"})
package org.htmdirectory.lists.command;

import org.springframework.modulith.ApplicationModule;
