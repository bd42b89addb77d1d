package org.htmdirectory.pages.search;

/**
 * The answer to a search.
 *
 * @param query the text asked for, its blanks cleaned; empty where nothing was asked
 * @param cut whether it was longer than what is considered
 * @param answer what the words are as a job title; null where they are none
 * @param found the pages found
 * @param only the heading of the one kind asked for; null where all are shown
 */
record SearchPage(String query, boolean cut, TitleAnswer answer, Found found, String only) {

    /** The page's heading for browsers. */
    public String title() {
        return query.isEmpty() ? "Search" : "Search: " + shortQuery();
    }

    /** The page's description for search engines. */
    public String description() {
        return "Search jobs, job titles, schools, certifications, organizations, official codes and places.";
    }

    /** Whether nothing was asked. */
    public boolean isEmpty() {
        return query.isEmpty();
    }

    /** Whether nothing was found. */
    public boolean isNothing() {
        return answer == null && found.isEmpty();
    }

    /** Whether what was asked for by its exact name goes before the title's answer, which leaves a question open. */
    public boolean isExactFirst() {
        return answer == null || answer.role() == null || found.first();
    }

    /** The query, shortened where it is too long to read in a sentence. */
    public String shortQuery() {
        int most = 80;
        return query.codePointCount(0, query.length()) > most
                ? query.substring(0, query.offsetByCodePoints(0, most - 1)) + "…"
                : query;
    }
}
