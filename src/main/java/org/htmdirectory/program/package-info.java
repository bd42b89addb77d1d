/**
 * The schools, apprenticeships and military courses that teach the work, by state.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"dataset", "edition", "reference", "site"})
package org.htmdirectory.program;
