package org.htmdirectory.careers.program;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.platform.reference.EnumCode;

/** What someone holds at the end of a program. In the order in which pages list them. */
public enum Credential implements EnumCode {
    CERTIFICATE_UNDER_ONE_YEAR("Certificate, less than 1 year"),
    CERTIFICATE_ONE_TO_TWO_YEARS("Certificate, 1 to 2 years"),
    CERTIFICATE_TWO_TO_FOUR_YEARS("Certificate, 2 to 4 years"),
    CERTIFICATE("Certificate, length not known"),
    ASSOCIATE_DEGREE("Associate degree"),
    BACHELORS_DEGREE("Bachelor’s degree"),
    MASTERS_DEGREE("Master’s degree"),
    DIPLOMA("Diploma"),
    APPRENTICESHIP("Apprenticeship"),
    MILITARY_COURSE("Military course"),
    EMPLOYER_TRAINING("Training by an employer"),
    COURSE("Course");

    private final String label;

    Credential(String label) {
        this.label = label;
    }

    /** What one holds at the end of a schooling in this field; none for what is learned at high school. */
    public static Set<Credential> of(Schooling schooling) {
        return switch (schooling) {
            case NONE, HIGH_SCHOOL -> Set.of();
            case CERTIFICATE ->
                EnumSet.of(CERTIFICATE_UNDER_ONE_YEAR, CERTIFICATE_ONE_TO_TWO_YEARS, CERTIFICATE, DIPLOMA);
            case ASSOCIATE -> EnumSet.of(ASSOCIATE_DEGREE);
            case BACHELOR -> EnumSet.of(BACHELORS_DEGREE);
            case MASTER -> EnumSet.of(MASTERS_DEGREE);
        };
    }

    /** Whether a college gives it for less study than a degree takes. */
    public boolean isCertificate() {
        return compareTo(ASSOCIATE_DEGREE) < 0;
    }

    /** The same within a list, without how long it takes, e.g. <i>certificate</i>. */
    public String brief() {
        return label.split(",")[0].toLowerCase(Locale.ROOT);
    }

    /** The words for readers. */
    public String label() {
        return label;
    }
}
