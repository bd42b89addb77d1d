/**
 * The database that comes with the directory: a real PostgreSQL server, started beside the application on a folder of
 * its own whenever nobody names another database.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.platform.database;

import org.springframework.modulith.ApplicationModule;
