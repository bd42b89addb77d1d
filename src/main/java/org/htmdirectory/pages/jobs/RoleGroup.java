package org.htmdirectory.pages.jobs;

/**
 * Roles that a visitor chooses among.
 *
 * @param slug its key, and its anchor on the list of jobs
 * @param name what it is called
 * @param description what they are, in a sentence
 */
public record RoleGroup(String slug, String name, String description) {

    private static final String ABROAD = "elsewhere";

    /** Whether they belong to other countries than the United States. */
    public boolean isAbroad() {
        return slug.equals(ABROAD);
    }
}
