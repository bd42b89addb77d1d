/**
 * Tables that visitors hand in: reading CSV, TSV and XLSX files and pasted lists row by row within limits, guessing how
 * they are written, and writing them back with columns added. It is plain Java and knows nothing of what the tables are
 * about, trusts nothing in a file and never holds a large one in memory.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.lists.tables;

import org.springframework.modulith.ApplicationModule;
