/**
 * Paper: templates turned into PDFs that everyone can read, and the short addresses and QR codes that lead from paper to
 * pages. It knows nothing of what is printed.
 */
@ApplicationModule(allowedDependencies = {"edition", "reference", "site"})
package org.htmdirectory.platform.paper;

import org.springframework.modulith.ApplicationModule;
