package org.htmdirectory.careers.work;

import java.util.List;
import org.htmdirectory.sources.Citation;

/**
 * Something that is hard about the work.
 *
 * @param text what, said to the reader, without a period
 * @param citations who says so
 */
public record HardPart(String text, List<Citation> citations) {}
