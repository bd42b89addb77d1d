/**
 * What ties the codes of {@code scheme} to the roles of {@code terminology} and to each other, where schemes disagree,
 * and the pages of the codes.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"scheme", "terminology", "dataset", "edition", "reference", "site"})
package org.htmdirectory.crosswalk;
