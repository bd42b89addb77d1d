package org.htmdirectory.platform.answer;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Lists in headers whose parts may have a weight, such as {@code gzip;q=0.5, br} (RFC 9110, 12.4.2). */
final class Weighted {

    private static final Pattern NOTHING = Pattern.compile(";\\s*[qQ]=0(\\.0*)?\\s*(?=[,;]|$)");

    private Weighted() {}

    /** Whether one of the parts has a weight of nothing. */
    static boolean refusesAny(String list) {
        return NOTHING.matcher(list).find();
    }

    /** Whether one of the parts is such and has no weight of nothing. */
    static boolean takes(String list, Predicate<String> such) {
        for (int from = 0; from <= list.length(); ) {
            int comma = list.indexOf(',', from);
            int to = comma < 0 ? list.length() : comma;
            int semicolon = list.indexOf(';', from);
            int end = semicolon < 0 || semicolon > to ? to : semicolon;
            if (such.test(list.substring(from, end).strip()) && !refusesAny(list.substring(end, to))) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }
}
