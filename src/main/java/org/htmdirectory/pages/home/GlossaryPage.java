package org.htmdirectory.pages.home;

import java.util.List;
import java.util.Locale;
import org.htmdirectory.platform.reference.PackedTable;

/**
 * The words of the field, explained.
 *
 * @param terms the words in the order of the alphabet
 */
record GlossaryPage(List<Term> terms) {

    /** The words as they stand in {@code pages/home/glossary.csv}. */
    static GlossaryPage packed() {
        return new GlossaryPage(PackedTable.rows("/pages/home/glossary.csv").stream()
                .map(row -> new Term(
                        row.getField("term"),
                        orNull(row.getField("stands_for")),
                        row.getField("means"),
                        orNull(row.getField("address"))))
                .toList());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The page's heading. */
    public String title() {
        return "Words of the field";
    }

    /** The page's description for search engines. */
    public String description() {
        return "What BMET, CBET, HTM, SOC and other words of the field mean, in a sentence each.";
    }

    /**
     * A word.
     *
     * @param name the word
     * @param standsFor what its letters stand for, or null
     * @param means what it means, in a sentence or two
     * @param address where there is more about it, or null
     */
    record Term(String name, String standsFor, String means, String address) {

        /** Its anchor. */
        public String anchor() {
            return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        }
    }
}
