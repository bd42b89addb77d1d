package org.htmdirectory.api.classification;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.platform.reference.Excerpt;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The fields of one object of texts, read one after another, so that all that is wrong with them is told, not the first alone. */
final class JobFields {

    private static final int LONGEST_NAME = 40;

    private final Set<String> known;
    private final String unknown;
    private final BodyFaults faults;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> texts = new HashMap<>();

    /**
     * @param known the fields that there are
     * @param unknown what is said of any other, as the rest of a sentence that begins with it
     */
    JobFields(Set<String> known, String unknown, BodyFaults faults) {
        this.known = known;
        this.unknown = unknown;
        this.faults = faults;
    }

    /** Reads all fields of the object that the parser has just entered, up to its end. */
    JobFields readAll(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            read(name, parser);
        }
        return this;
    }

    /** Reads the value of one field, at which the parser stands. */
    void read(String name, JsonParser parser) {
        String problem = problem(name, parser.currentToken());
        if (problem == null) {
            texts.put(name, parser.getValueAsString(null));
        } else {
            faults.add(Excerpt.shown(name, LONGEST_NAME), problem);
            parser.skipChildren();
        }
    }

    private String problem(String name, JsonToken value) {
        if (!known.contains(name)) {
            return unknown;
        }
        if (!seen.add(name)) {
            return "must be given only once";
        }
        return value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NULL ? null : "must be text";
    }

    /** The text of a field; null where it is not given, or is not text. */
    String text(String name) {
        return texts.get(name);
    }

    /** Whether a field was given a text or null, or not at all: what was given otherwise has been told already. */
    boolean isRead(String name) {
        return texts.containsKey(name) || !seen.contains(name);
    }
}
