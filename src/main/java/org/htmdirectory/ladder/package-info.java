/**
 * The ladder of careers as plain facts: rungs, the places where people start, what leads from one to another, and what
 * rungs pay. It draws nothing and searches nothing.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"certification", "terminology", "dataset", "edition", "reference", "site"})
package org.htmdirectory.ladder;
