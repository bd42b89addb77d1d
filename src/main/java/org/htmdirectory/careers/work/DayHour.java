package org.htmdirectory.careers.work;

import java.util.List;
import org.htmdirectory.sources.Citation;

/**
 * A part of one day as it may be. The deeds are cited; their order and hours are the editors’.
 *
 * @param begins when it begins, in hours and minutes, e.g. <i>07:30</i>
 * @param text what is done then, beginning with the verb
 * @param citations who says that it is done
 */
public record DayHour(String begins, String text, List<Citation> citations) {}
