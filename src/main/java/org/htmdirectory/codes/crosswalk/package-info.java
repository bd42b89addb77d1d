/**
 * What ties the codes of {@code scheme} to the roles of {@code terminology} and to each other, where schemes disagree,
 * and the pages of the codes.
 */
@ApplicationModule(allowedDependencies = "scheme")
package org.htmdirectory.codes.crosswalk;

import org.springframework.modulith.ApplicationModule;
