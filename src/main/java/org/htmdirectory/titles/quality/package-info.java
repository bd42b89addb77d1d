/**
 * How good the classifier is: real titles with the answers that are right for them, what is counted when a method
 * answers them, and the page that shows the last count. The answers themselves are made by a command beside the tests.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.titles.quality;

import org.springframework.modulith.ApplicationModule;
