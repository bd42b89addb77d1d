/**
 * What is known about employers: which kind each one is, and what equipment it makes or serves. It reads an employer's
 * name as postings write it, by a list of known names and else by telling words, since the same title is work in the
 * field at one employer and not at another.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"wording", "edition", "reference"})
package org.htmdirectory.employer;
