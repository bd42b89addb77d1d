package org.htmdirectory.careers.program;

import static org.htmdirectory.platform.reference.Column.address;
import static org.htmdirectory.platform.reference.Column.date;
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
import org.htmdirectory.platform.site.UsState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class ProgramTables {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern UNIT = Pattern.compile("\\d{6}");
    private static final Pattern CIP = Pattern.compile("\\d{2}\\.\\d{4}");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("\\d{4}-\\d{2}");
    private static final int MOST = 100_000;

    @Bean
    ReferenceTable schoolTable() {
        return ReferenceTable.of(525, "school", schoolColumns())
                .checking("state", ProgramTables::misplacedState)
                .checking("tuition_year", ProgramTables::yearWithoutTuition)
                .shownAt("Schools", "/schools", "name");
    }

    private static Column[] schoolColumns() {
        return new Column[] {
            slug("slug").unique(),
            text("name", 120).unique(),
            text("former_name", 120).optional(),
            text("city", 60).optional(),
            oneOf("state", UsState.codes()).optional(),
            matching("country", COUNTRY, "is not a country code of two capitals"),
            oneOf("control", EnumCode.codes(School.Control.class)).optional(),
            dollars("tuition_in_district"),
            dollars("tuition_in_state"),
            dollars("tuition_out_of_state"),
            matching("tuition_year", SCHOOL_YEAR, "is not a school year such as 2022-23")
                    .optional(),
            matching("unit", UNIT, "is not a number of six digits").optional().unique(),
            address("price_calculator").optional(),
            address("website").optional(),
            text("accreditation", 120).optional(),
            text("note", 300).optional(),
            reference("citations", "citation", "slug").listIn("school_citation", "school", "citation")
        };
    }

    @Bean
    ReferenceTable programTable() {
        return ReferenceTable.of(
                        530,
                        "program",
                        slug("slug").unique(),
                        reference("school", "school", "slug"),
                        text("name", 120).optional(),
                        oneOf("credential", EnumCode.codes(Credential.class)),
                        text("length", 90).optional(),
                        oneOf("delivery", EnumCode.codes(Delivery.class)),
                        matching("cip", CIP, "is not a CIP code such as 15.0401")
                                .optional(),
                        oneOf("status", EnumCode.codes(Program.Status.class)),
                        date("last_seen").optional(),
                        oneOf("subject", EnumCode.codes(Program.Subject.class)),
                        oneOf("prepares", EnumCode.codes(Program.Graduates.class)),
                        text("accreditation", 120).optional(),
                        text("cost", 120).optional(),
                        address("page").optional(),
                        text("note", 300).optional(),
                        reference("citations", "citation", "slug").listIn("program_citation", "program", "citation"))
                .shownAt("Programs", "/programs/{slug}", "name");
    }

    @Bean
    ReferenceTable completionTable() {
        return ReferenceTable.of(
                        532,
                        "completion",
                        reference("program", "program", "slug"),
                        whole("year", 2000, 2100),
                        whole("awards", 0, MOST),
                        reference("citation", "citation", "slug"))
                .keyedBy("program", "year")
                .shownWith("Graduates of programs", "program");
    }

    @Bean
    ReferenceTable formerProgramTable() {
        return ReferenceTable.of(
                        534,
                        "former_program",
                        slug("slug").unique(),
                        reference("program", "program", "slug").optional(),
                        oneOf("state", UsState.codes()).optional(),
                        oneOf("why", "renamed", "other-subject"))
                .checking("program", ProgramTables::nowhere);
    }

    private static Column dollars(String name) {
        return whole(name, 0, MOST).optional();
    }

    private static String misplacedState(ReferenceRow row) {
        boolean abroad = !row.cell("country").equals("US");
        return abroad && !row.cell("state").isEmpty() ? "is a state, but the country is not US" : null;
    }

    private static String yearWithoutTuition(ReferenceRow row) {
        boolean priced = !row.cell("tuition_in_state").isEmpty();
        return priced == row.cell("tuition_year").isEmpty() ? "must stand beside a tuition, and nowhere else" : null;
    }

    private static String nowhere(ReferenceRow row) {
        return row.cell("program").isEmpty() == row.cell("state").isEmpty()
                ? "or else a state must say where the address leads"
                : null;
    }
}
