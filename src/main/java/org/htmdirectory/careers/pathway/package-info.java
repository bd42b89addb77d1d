/**
 * The ways from a starting point to a rung: the quickest, the one with the least schooling, and one more, each step with
 * what to do and where to learn it.
 */
@ApplicationModule(allowedDependencies = {"ladder", "program", "work"})
package org.htmdirectory.careers.pathway;

import org.springframework.modulith.ApplicationModule;
