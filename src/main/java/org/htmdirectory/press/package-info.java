/**
 * Turns templates into PDFs that everyone can read: tagged, with their own letters, on the paper and in the print that was
 * asked for. It knows nothing of what is printed.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"reference", "site"})
package org.htmdirectory.press;
