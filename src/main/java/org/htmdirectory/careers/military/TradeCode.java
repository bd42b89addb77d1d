package org.htmdirectory.careers.military;

import java.util.List;
import org.htmdirectory.sources.Citation;

/**
 * A code of the armed forces for a job in a trade next door.
 *
 * @param code the code as the branch writes it
 * @param branch the branch
 * @param spellings other ways of writing the code
 * @param name what the branch calls the job
 * @param citation where that was read
 */
public record TradeCode(String code, Branch branch, List<String> spellings, String name, Citation citation) {}
