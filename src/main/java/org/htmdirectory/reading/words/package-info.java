/**
 * How job titles are worded: cutting a text into words, folding their letters, short forms and spellings, level marks,
 * and what a written word may mean among the words of all titles. It is plain Java and takes from {@code terminology}
 * only what levels there are.
 */
@ApplicationModule(allowedDependencies = {})
package org.htmdirectory.reading.words;

import org.springframework.modulith.ApplicationModule;
