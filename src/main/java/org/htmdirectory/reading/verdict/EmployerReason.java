package org.htmdirectory.reading.verdict;

import org.htmdirectory.reading.noise.PostingDetails;

/**
 * What is known of an employer, for a reader.
 *
 * @param text a sentence
 * @param setting the setting it means, as {@link PostingDetails} names settings, or null
 */
record EmployerReason(String text, String setting) {}
