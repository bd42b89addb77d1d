/**
 * The map of the ladder: one drawing of all rungs, starts and transitions, or of a part of it, the same as a list, and
 * the page of a rung.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"ladder", "certification", "terminology", "dataset", "edition", "reference", "site"})
package org.htmdirectory.careers;
