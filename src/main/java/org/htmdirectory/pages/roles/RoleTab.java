package org.htmdirectory.pages.roles;

/** One of the pages on a role. */
enum RoleTab {
    OVERVIEW("Overview", "", "%s: what people do, what it takes, what it pays, and where it leads."),
    PAY("Pay and outlook", "/pay", "What a %s earns, by state and over the years, and whether the work will last."),
    START("How to get in", "/start", "How to become a %s: ways in, schools, and certifications."),
    NAMES("All names", "/names", "Every name that the world uses for a %s."),
    CODES("Official codes", "/codes", "The official codes that count a %s, and where they disagree.");

    private final String label;
    private final String path;
    private final String description;

    RoleTab(String label, String path, String description) {
        this.label = label;
        this.path = path;
        this.description = description;
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** The address of this page on a role. */
    String address(String role) {
        return "/roles/" + role + path;
    }

    /** What this page on a role says, in a sentence. */
    String description(String name) {
        return description.formatted(name);
    }
}
