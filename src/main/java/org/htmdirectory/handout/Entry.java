package org.htmdirectory.handout;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.labor.Projection;

/**
 * What people usually bring when they enter an occupation, in plainer words than the publisher's. The lengths of
 * training are those by which the U.S. Bureau of Labor Statistics defines its terms.
 */
final class Entry {

    private Entry() {}

    /** Schooling, earlier work and training as the end of a sentence, e.g. <i>an associate’s degree</i>. */
    static String words(Projection decade) {
        String parts = Stream.of(schooling(decade.education()), work(decade.experience()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
        String training = training(decade.training());
        return training.isEmpty() ? parts : parts + ", then " + training;
    }

    private static String schooling(String published) {
        return switch (published) {
            case "Associate's degree" -> "an associate’s degree (about two years of college)";
            case "Bachelor's degree" -> "a bachelor’s degree (about four years of college)";
            case "High school diploma or equivalent" -> "a high school diploma or its equivalent";
            case "Postsecondary nondegree award" -> "a certificate from a school after high school";
            case "Some college, no degree" -> "some college, but no degree";
            default -> published.toLowerCase(Locale.ROOT);
        };
    }

    private static String work(String published) {
        if (published == null) {
            return "";
        }
        return switch (published) {
            case "None" -> "";
            case "Less than 5 years" -> "less than five years of earlier work";
            case "5 years or more" -> "five years or more of earlier work";
            default -> published.toLowerCase(Locale.ROOT);
        };
    }

    private static String training(String published) {
        if (published == null) {
            return "";
        }
        return switch (published) {
            case "None" -> "";
            case "Short-term on-the-job training" -> "up to a month of training on the job";
            case "Moderate-term on-the-job training" -> "one to twelve months of training on the job";
            case "Long-term on-the-job training" -> "more than a year of training on the job";
            default -> published.toLowerCase(Locale.ROOT);
        };
    }
}
