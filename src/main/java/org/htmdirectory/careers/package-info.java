/**
 * The work as a career: what it is and the devices it is done on, certifications, schools, the ladder with its map and its
 * ways, military service, interests.
 */
package org.htmdirectory.careers;
