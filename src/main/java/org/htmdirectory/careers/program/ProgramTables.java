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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class ProgramTables {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern CIP = Pattern.compile("\\d{2}\\.\\d{4}");
    private static final int MOST_COMPLETIONS = 100_000;

    @Bean
    ReferenceTable programTable() {
        return ReferenceTable.of(530, "program", programColumns()).checking("state", ProgramTables::misplacedState);
    }

    private static Column[] programColumns() {
        return new Column[] {
            slug("slug").unique(),
            text("school", 120),
            text("name", 120).optional(),
            text("city", 60).optional(),
            oneOf("state", UsState.codes()).optional(),
            country("country"),
            oneOf("credential", EnumCode.codes(Credential.class)),
            text("length", 60).optional(),
            oneOf("delivery", EnumCode.codes(Delivery.class)),
            matching("cip", CIP, "is not a CIP code such as 15.0401").optional(),
            whole("completions", 0, MOST_COMPLETIONS).optional(),
            oneOf("status", EnumCode.codes(Program.Status.class)),
            date("as_of").optional(),
            oneOf("subject", EnumCode.codes(Program.Subject.class)),
            text("note", 300).optional(),
            address("website").optional(),
            reference("citations", "citation", "slug").listIn("program_citation", "program", "citation")
        };
    }

    private static Column country(String name) {
        return matching(name, COUNTRY, "is not a country code of two capitals");
    }

    private static String misplacedState(ReferenceRow row) {
        boolean abroad = !row.cell("country").equals("US");
        return abroad && !row.cell("state").isEmpty() ? "is a state, but the country is not US" : null;
    }
}
