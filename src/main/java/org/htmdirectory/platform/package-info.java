/**
 * The ground: what knows nothing of job titles. The web frame, the database that comes with the program, the curated
 * tables, editions, drawings, paper.
 */
package org.htmdirectory.platform;
