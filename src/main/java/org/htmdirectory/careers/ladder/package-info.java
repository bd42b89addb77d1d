/**
 * The ladder of careers as plain facts: rungs, the places where people start, what leads from one to another, and what
 * rungs pay. It draws nothing and searches nothing.
 */
@ApplicationModule(allowedDependencies = "certification")
package org.htmdirectory.careers.ladder;

import org.springframework.modulith.ApplicationModule;
