/**
 * How job titles are worded, whatever the directory holds: cutting a text into words, folding their letters, short forms
 * and spellings, level marks, and what employers add that does not name the work.
 */
package org.htmdirectory.directory.wording;
