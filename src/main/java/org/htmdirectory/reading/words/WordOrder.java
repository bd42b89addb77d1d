package org.htmdirectory.reading.words;

import java.util.Map;

/** How the order of a language's words becomes that of English, where the worker comes last. */
public enum WordOrder {
    /** As in English. */
    SAME,
    /** What stands behind connecting words stands before in English: <i>Techniker für Medizintechnik</i>. */
    PARTS_REVERSED,
    /** The worker comes first: <i>técnico de equipos médicos</i>. */
    REVERSED;

    private static final Map<String, WordOrder> BY_LANGUAGE =
            Map.of("de", PARTS_REVERSED, "nl", PARTS_REVERSED, "ja", SAME, "zh", SAME);

    /** That of a language, by its code (ISO 639-1). */
    static WordOrder of(String language) {
        return BY_LANGUAGE.getOrDefault(language, REVERSED);
    }
}
