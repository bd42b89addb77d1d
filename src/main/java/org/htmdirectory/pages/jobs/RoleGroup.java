package org.htmdirectory.pages.jobs;

/**
 * Roles that a visitor chooses among.
 *
 * @param slug its key, and its anchor on the list of jobs
 * @param name what it is called
 * @param description what they are, in a sentence
 */
public record RoleGroup(String slug, String name, String description) {

    private static final String FIRST = "start-here";
    private static final String LEAD = "lead";
    private static final String ABROAD = "elsewhere";

    /** Whether people begin with them. */
    public boolean isFirst() {
        return slug.equals(FIRST);
    }

    /** Whether they lead others. */
    public boolean isLead() {
        return slug.equals(LEAD);
    }

    /** Whether they are a direction in which people go on from where they began. */
    public boolean isDirection() {
        return !isFirst() && !isLead() && !isAbroad();
    }

    /** Whether they belong to other countries than the United States. */
    public boolean isAbroad() {
        return slug.equals(ABROAD);
    }
}
