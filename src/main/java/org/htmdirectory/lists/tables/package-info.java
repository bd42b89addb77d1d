/**
 * Tables that visitors hand in: reading CSV, TSV and XLSX files and pasted lists row by row within limits, guessing what
 * is in them, and writing them back with columns added. It is plain Java, trusts nothing in a file and never holds a
 * whole one in memory.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.lists.tables;

import org.springframework.modulith.ApplicationModule;
