package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.htmdirectory.platform.chart.Bar;
import org.htmdirectory.platform.chart.Scale;

/**
 * A count as a bar beside its name.
 *
 * @param name what is counted
 * @param count how many
 * @param bar the same, drawn
 */
record NamedBar(String name, long count, Bar bar) {

    /** Counts as bars, all measured by the first, which is the largest; where that is nothing, no bar has a length. */
    static <T> List<NamedBar> of(List<T> things, Function<T, String> name, ToLongFunction<T> count) {
        long most = Math.max(1, things.stream().mapToLong(count).findFirst().orElse(1));
        Scale across = new Scale(0, most, 0, 100);
        return things.stream()
                .map(thing -> new NamedBar(
                        name.apply(thing), count.applyAsLong(thing), Bar.of(across, 0, count.applyAsLong(thing))))
                .toList();
    }
}
