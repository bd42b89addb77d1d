package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A count as a bar beside its name.
 *
 * @param name what is counted
 * @param count how many
 * @param width the bar's length where the longest is 100
 */
record Bar(String name, long count, long width) {

    private static final int LONGEST = 100;

    /** Counts as bars, all measured by the first, which is the largest; where that is nothing, no bar has a length. */
    static <T> List<Bar> of(List<T> things, Function<T, String> name, ToLongFunction<T> count) {
        long most = Math.max(1, things.stream().mapToLong(count).findFirst().orElse(1));
        return things.stream()
                .map(thing ->
                        new Bar(name.apply(thing), count.applyAsLong(thing), LONGEST * count.applyAsLong(thing) / most))
                .toList();
    }
}
