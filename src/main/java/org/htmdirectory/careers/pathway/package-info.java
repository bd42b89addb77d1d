/**
 * The ways from a starting point to a rung, the ordinary one first: through college, an apprenticeship, the armed forces
 * or work, each step with what to do and where to learn it.
 */
@ApplicationModule(allowedDependencies = {"ladder", "military", "program", "work"})
package org.htmdirectory.careers.pathway;

import org.springframework.modulith.ApplicationModule;
