/**
 * Answers kept in memory: a page that is the same for everyone while an edition lasts is made once and compressed once. It
 * knows nothing of what the pages say.
 */
@ApplicationModule(allowedDependencies = {"edition", "site"})
package org.htmdirectory.platform.answer;

import org.springframework.modulith.ApplicationModule;
