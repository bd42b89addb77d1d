/**
 * Which standard role a job title stands for, how sure that is, and why. It is made from what an edition knows and a model
 * that was trained beforehand.
 */
@ApplicationModule(allowedDependencies = {"employers", "model", "noise", "words"})
package org.htmdirectory.reading.verdict;

import org.springframework.modulith.ApplicationModule;
