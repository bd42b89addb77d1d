package org.htmdirectory.api.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An answer cut to what a reader looks at: of each list the first two. */
final class ShortAnswer {

    private static final int SHOWN = 2;

    private ShortAnswer() {}

    static Object of(Object value) {
        if (value instanceof Map<?, ?> object) {
            Map<Object, Object> shown = new LinkedHashMap<>();
            object.forEach((name, field) -> shown.put(name, of(field)));
            return shown;
        }
        if (value instanceof List<?> list) {
            return list.stream().limit(SHOWN).map(ShortAnswer::of).toList();
        }
        return value;
    }
}
