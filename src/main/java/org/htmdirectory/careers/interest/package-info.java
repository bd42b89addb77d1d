/**
 * Which families of roles suit someone's taste, and a job of each, told from what they say to statements about the work.
 * The points are a method of ours, packed with the program; nothing that a visitor says is kept.
 */
@ApplicationModule(allowedDependencies = "glance")
package org.htmdirectory.careers.interest;

import org.springframework.modulith.ApplicationModule;
