/** The work as a career: certifications, schools, the ladder with its map and its ways, military service, interests. */
package org.htmdirectory.careers;
