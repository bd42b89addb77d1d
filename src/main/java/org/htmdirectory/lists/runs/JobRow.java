package org.htmdirectory.lists.runs;

import org.htmdirectory.reading.verdict.Job;

/**
 * A row as it is classified.
 *
 * @param number its number, as a spreadsheet program counts
 * @param job the job it names; its title is blank where there is none
 * @param problem what is wrong with it, or null
 */
public record JobRow(long number, Job job, String problem) {}
