package org.htmdirectory.careers.ladder;

import org.htmdirectory.platform.reference.EnumCode;

/**
 * A place from which people come into the field or go on in it.
 *
 * @param slug its permanent address part
 * @param label the short name that drawings use
 * @param name the name, with its article
 * @param description who is meant, in a sentence to the reader
 * @param attained the schooling that someone there has
 * @param kind where it is
 * @param rung the rung where someone stands already, or null where outside the field
 */
public record Start(
        String slug, String label, String name, String description, Schooling attained, Kind kind, Rung rung)
        implements Place {

    /** Where a start is. In the order in which pages list them. */
    public enum Kind implements EnumCode {
        SCHOOL("At school, or just out of it"),
        WORK("At work in another field"),
        SERVICE("In the armed forces"),
        FIELD("In the field already");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The words for readers. */
        public String label() {
            return label;
        }
    }

    @Override
    public String address() {
        return rung == null ? "/careers/ladder?start=" + slug : rung.address();
    }

    /** Where someone stands: the rung, or this start where outside the field. */
    public Place place() {
        return rung == null ? this : rung;
    }
}
