package org.htmdirectory.platform.answer;

import java.util.function.Predicate;

/** Lists in headers whose parts may have a weight, such as {@code gzip;q=0.5, br} (RFC 9110, 12.4.2). */
final class Weighted {

    private Weighted() {}

    /** Whether one of the parts is such and has no weight of nothing. */
    static boolean takes(String list, Predicate<String> such) {
        for (int from = 0; from <= list.length(); ) {
            int comma = list.indexOf(',', from);
            int to = comma < 0 ? list.length() : comma;
            int semicolon = list.indexOf(';', from);
            int end = semicolon < 0 || semicolon > to ? to : semicolon;
            if (such.test(list.substring(from, end).strip()) && !isNothing(list, end, to)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private static boolean isNothing(String list, int from, int to) {
        for (String parameter : list.substring(from, to).split(";")) {
            String weight = parameter.strip();
            if (weight.regionMatches(true, 0, "q=", 0, 2)) {
                return weight.substring(2).strip().matches("0(\\.0*)?");
            }
        }
        return false;
    }
}
