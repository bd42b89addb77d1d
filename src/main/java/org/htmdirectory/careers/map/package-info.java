/**
 * The map of the ladder: one drawing of all rungs, starts and transitions, or of a part of it, the same as a list, and
 * the page of a rung.
 */
@ApplicationModule(allowedDependencies = {"certification", "ladder"})
package org.htmdirectory.careers.map;

import org.springframework.modulith.ApplicationModule;
