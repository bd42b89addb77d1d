/**
 * Lists and files that visitors have classified: which columns hold job titles, the rows of a table as jobs, the runs that
 * work them off in the background, what was found, and what a person corrected. All of it is deleted after a day.
 */
@ApplicationModule(allowedDependencies = "tables")
package org.htmdirectory.lists.runs;

import org.springframework.modulith.ApplicationModule;
