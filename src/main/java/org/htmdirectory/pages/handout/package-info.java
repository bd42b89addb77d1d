/**
 * What is handed out on paper: PDFs of roles, of ways and of the naming problem, posters, the counselor's kit,
 * the case for a code. It shows many features at once and nobody imports it.
 */
@ApplicationModule(allowedDependencies = {"dossier", "field", "jobs"})
package org.htmdirectory.pages.handout;

import org.springframework.modulith.ApplicationModule;
