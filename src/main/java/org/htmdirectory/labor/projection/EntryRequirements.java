package org.htmdirectory.labor.projection;

import java.util.Locale;

/**
 * What people usually bring when they enter an occupation, in plainer words than the publisher's; null where it is not
 * known. The lengths of training are those by which the U.S. Bureau of Labor Statistics defines its terms.
 *
 * @param schooling the schooling, e.g. <i>an associate’s degree (about two years of college)</i>
 * @param work the time of earlier work, e.g. <i>less than five years</i>; {@value #NONE} where none is usual
 * @param training how long training on the job takes, e.g. <i>one to twelve months</i>; {@value #NONE} where none is
 *     usual
 */
public record EntryRequirements(String schooling, String work, String training) {

    /** What work and training are where none is usual. */
    public static final String NONE = "none";

    static EntryRequirements of(String education, String experience, String onTheJob) {
        return new EntryRequirements(
                education == null ? null : schooling(education),
                experience == null ? null : work(experience),
                onTheJob == null ? null : training(onTheJob));
    }

    private static String schooling(String published) {
        return switch (published) {
            case "Associate's degree" -> "an associate’s degree (about two years of college)";
            case "Bachelor's degree" -> "a bachelor’s degree (about four years of college)";
            case "High school diploma or equivalent" -> "a high school diploma or its equivalent";
            case "Postsecondary nondegree award", "Postsecondary non-degree award" ->
                "a certificate from a school after high school";
            case "Some college, no degree" -> "some college, but no degree";
            default -> published.toLowerCase(Locale.ROOT);
        };
    }

    private static String work(String published) {
        return switch (published) {
            case "Less than 5 years" -> "less than five years";
            case "5 years or more" -> "five years or more";
            case "More than 5 years" -> "more than five years";
            default -> published.toLowerCase(Locale.ROOT);
        };
    }

    private static String training(String published) {
        return switch (published) {
            case "Short-term on-the-job training" -> "up to a month";
            case "Moderate-term on-the-job training" -> "one to twelve months";
            case "Long-term on-the-job training" -> "more than a year";
            default -> published.toLowerCase(Locale.ROOT);
        };
    }
}
