/**
 * What an employer's name tells: which kind it is and what equipment it makes or serves, by a list of known names and
 * else by telling words, since the same title is work in the field at one employer and not at another.
 */
@ApplicationModule(allowedDependencies = "words")
package org.htmdirectory.reading.employers;

import org.springframework.modulith.ApplicationModule;
