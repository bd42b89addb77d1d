package org.htmdirectory.careers.certification;

import static org.htmdirectory.platform.reference.Column.address;
import static org.htmdirectory.platform.reference.Column.date;
import static org.htmdirectory.platform.reference.Column.day;
import static org.htmdirectory.platform.reference.Column.matching;
import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import java.util.regex.Pattern;
import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceRow;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Level;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class CertificationTables {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final int MOST_QUESTIONS = 1000;
    private static final int MOST_YEARS = 50;

    @Bean
    ReferenceTable certificationTable() {
        return ReferenceTable.of(510, "certification", certificationColumns())
                .checking("exam_evidence", CertificationTables::unevidencedExam)
                .shownAt("Certifications", "/certifications/{slug}", "name");
    }

    private static Column[] certificationColumns() {
        return new Column[] {
            slug("slug").unique(),
            text("name", 120).unique(),
            text("short_name", 20).optional(),
            text("issuer", 160),
            country("countries").list(),
            oneOf("status", EnumCode.codes(Certification.Status.class)),
            text("status_note", 200).optional(),
            text("lead", 200).optional(),
            text("purpose", 300),
            text("requirements", 500).optional(),
            whole("questions", 1, MOST_QUESTIONS).optional(),
            whole("minutes", 1, MOST_QUESTIONS).optional(),
            text("exam", 300).optional(),
            oneOf("exam_evidence", EnumCode.codes(Evidence.class)).optional(),
            whole("valid_years", 1, MOST_YEARS).optional(),
            text("validity", 120).optional(),
            oneOf("evidence", EnumCode.codes(Evidence.class)),
            date("checked"),
            address("website").optional(),
            reference("citations", "citation", "slug").listIn("certification_citation", "certification", "citation")
        };
    }

    @Bean
    ReferenceTable certificationRoleTable() {
        return ReferenceTable.of(
                        520,
                        "certification_role",
                        reference("certification", "certification", "slug"),
                        reference("role", "role", "slug"),
                        oneOf("levels", EnumCode.codes(Level.class)).list().optional(),
                        oneOf("evidence", EnumCode.codes(Evidence.class)),
                        reference("citation", "citation", "slug"))
                .keyedBy("certification", "role")
                .shownWith("Roles of certifications", "certification");
    }

    @Bean
    ReferenceTable certificationDetailTable() {
        return ReferenceTable.of(
                        522,
                        "certification_detail",
                        reference("certification", "certification", "slug"),
                        oneOf("kind", EnumCode.codes(DetailKind.class)),
                        text("text", 260),
                        date("as_of").optional(),
                        day("until").optional(),
                        reference("citation", "citation", "slug"))
                .keyedBy("certification", "kind", "text")
                .shownWith("What certifications cost and ask", "certification");
    }

    private static Column country(String name) {
        return matching(name, COUNTRY, "is not a country code of two capitals");
    }

    private static String unevidencedExam(ReferenceRow row) {
        boolean known = !(row.cell("questions") + row.cell("minutes") + row.cell("exam")).isEmpty();
        boolean evidenced = !row.cell("exam_evidence").isEmpty();
        if (known == evidenced) {
            return null;
        }
        return known ? "must say how well the exam is evidenced" : "speaks of an exam of which nothing is given";
    }
}
