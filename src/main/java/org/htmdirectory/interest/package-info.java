/**
 * Which families of roles suit someone's taste, told from what they say to statements about the work. The points are a
 * method of ours, packed with the program; nothing that a visitor says is kept.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"wording", "terminology", "site"})
package org.htmdirectory.interest;
