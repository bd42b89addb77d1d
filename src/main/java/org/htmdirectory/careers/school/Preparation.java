package org.htmdirectory.careers.school;

import java.util.List;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.PartialDate;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;

/**
 * Something to do for this work while in high school.
 *
 * @param slug its key
 * @param kind what sort of thing it is
 * @param name its name
 * @param text what it is, in a sentence or two
 * @param state where, or null where anywhere
 * @param asOf when that was so, or null where the page bears no date
 * @param website where to read more, or null
 * @param citations where it was read
 */
public record Preparation(
        String slug,
        Kind kind,
        String name,
        String text,
        UsState state,
        PartialDate asOf,
        String website,
        List<Citation> citations) {

    /** What sort of thing it is. In the order in which pages list them. */
    public enum Kind implements EnumCode {
        COURSE("Classes to take"),
        CLUB("Clubs and contests"),
        SHADOWING("See the work"),
        EVENT("Days for students"),
        CERTIFICATION("A first certification"),
        DUAL_ENROLLMENT("College while in high school");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Whether no source names a list of them, so that it is our judgment. */
        public boolean isOurJudgment() {
            return this == COURSE;
        }

        /** The words for readers. */
        public String label() {
            return label;
        }
    }

    /** Whether it is a class to take. */
    public boolean isCourse() {
        return kind == Kind.COURSE;
    }
}
