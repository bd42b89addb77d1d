package org.htmdirectory.pages.workforce;

import org.htmdirectory.platform.reference.EnumCode;

/** What a figure of the workforce is about. In the order of the page. */
enum WorkforceTopic implements EnumCode {
    AGE("Ages", "Nearly half of the people are over 50. No census of the field exists: these are answers to surveys."),
    VACANCY("Open posts", "Posts stay open for months."),
    GRADUATES(
            "Graduates and openings",
            "BLS counts openings for a whole code, and AAMI counts graduates of formal programs."),
    SCHOOLS(
            "Programs that closed",
            "The counts disagree, since each counts something else; all say that programs close."),
    WOMEN("Women", "Few, and no newer survey has given a percentage that we could read."),
    MIX("Who does what", "Of those who work in the field."),
    PAY(
            "Pay by title",
            "Medians of what readers of a magazine gave; those of directors and executives in 2023 and 2024 are means."
                    + " Official pay stands on the pages of pay and outlook."),
    CHANGE("Pay: change on the year before", "Where the magazine gave no level, it gave the change."),
    RECOMMEND("Whether they like it", "Different questions in different years: do not read them as one line.");

    private final String label;
    private final String lead;

    WorkforceTopic(String label, String lead) {
        this.label = label;
        this.lead = lead;
    }

    /** The heading. */
    public String label() {
        return label;
    }

    /** What to keep in mind, in a sentence or two. */
    public String lead() {
        return lead;
    }

    /** Whether it sets graduates against openings. */
    public boolean isGraduates() {
        return this == GRADUATES;
    }

    /** Whether it is about schools. */
    public boolean isSchools() {
        return this == SCHOOLS;
    }
}
