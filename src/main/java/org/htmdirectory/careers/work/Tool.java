package org.htmdirectory.careers.work;

import java.util.List;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citation;

/**
 * Something that people in a role work with.
 *
 * @param kind what sort of thing it is
 * @param name what it is called
 * @param purpose what it is for, in one line
 * @param citations who says so
 */
public record Tool(Kind kind, String name, String purpose, List<Citation> citations) {

    /** What sort of thing a tool is. */
    public enum Kind implements EnumCode {
        TEST_INSTRUMENT("test instruments"),
        HAND_TOOL("tools for the hands"),
        SOFTWARE("software");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What several are called within a sentence. */
        public String label() {
            return label;
        }
    }
}
