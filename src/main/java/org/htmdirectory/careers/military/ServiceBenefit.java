package org.htmdirectory.careers.military;

import java.util.List;
import org.htmdirectory.sources.Citation;

/**
 * What the government pays for, or gives time for, on the way out of service.
 *
 * @param slug its key in the reference tables
 * @param name what it is called
 * @param text what it does, in a sentence
 * @param citations where that was read
 */
public record ServiceBenefit(String slug, String name, String text, List<Citation> citations) {}
