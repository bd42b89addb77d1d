/**
 * The one reader of job titles: words, noise, employers, the trained model, the verdict, and titles that are alike. Plain
 * Java, with no Spring, no database and no web.
 */
package org.htmdirectory.reading;
