/**
 * What is handed out on paper: one-page PDFs of roles, of ways and of the naming problem, the poster, the counselor's
 * kit, the case for a code. It shows many features at once and nobody imports it.
 */
@ApplicationModule(allowedDependencies = {"dossier", "field"})
package org.htmdirectory.pages.handout;

import org.springframework.modulith.ApplicationModule;
