package org.htmdirectory.titles.quality;

import static org.htmdirectory.platform.reference.Column.matching;
import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceRow;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.reading.verdict.Verdict;
import org.htmdirectory.terms.Level;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference table of this package. */
@Configuration(proxyBeanMethods = false)
class EvaluationTables {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    @Bean
    ReferenceTable evaluationTitleTable() {
        return ReferenceTable.of(
                        420,
                        "evaluation_title",
                        text("title", Job.LONGEST_TITLE),
                        text("employer", Job.LONGEST_EMPLOYER).optional(),
                        matching("country", COUNTRY, "is not a country code of two capitals"),
                        oneOf("label", EnumCode.codes(WorkLabel.class)),
                        oneOf("verdicts", EnumCode.codes(Verdict.class)).list(),
                        reference("roles", "role", "slug").optional().list(),
                        reference("found_roles", "role", "slug").optional().list(),
                        oneOf("level", EnumCode.codes(Level.class)).optional(),
                        oneOf("basis", "title", "occupation", "judgement"),
                        text("occupation", 200).optional(),
                        text("note", 300).optional(),
                        reference("citation", "citation", "slug"))
                .keyedBy("title", "employer")
                .checking("verdicts", EvaluationTables::verdicts)
                .checking("roles", EvaluationTables::roles)
                .checking("note", EvaluationTables::correction)
                .shownAt("Titles that test the classifier", "/classify/quality", "title");
    }

    private static String verdicts(ReferenceRow row) {
        Set<String> verdicts = Set.of(row.cell("verdicts").split("; "));
        boolean mixed = verdicts.contains(Verdict.ROLE.code())
                && verdicts.size() > 1
                && verdicts.size() < Verdict.values().length;
        return mixed ? "lists role beside some others; it stands alone, or with all where any answer is right" : null;
    }

    private static String correction(ReferenceRow row) {
        boolean corrected = !row.cell("found_roles").isEmpty();
        return corrected && row.cell("note").isEmpty() ? "is empty, but a corrected label gives its reason" : null;
    }

    private static String roles(ReferenceRow row) {
        boolean needed = row.cell("verdicts").equals(Verdict.ROLE.code());
        return needed && row.cell("roles").isEmpty() ? "is empty, but the verdict is role" : null;
    }
}
