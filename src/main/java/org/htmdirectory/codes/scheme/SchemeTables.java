package org.htmdirectory.codes.scheme;

import static org.htmdirectory.platform.reference.Column.address;
import static org.htmdirectory.platform.reference.Column.flag;
import static org.htmdirectory.platform.reference.Column.matching;
import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import java.util.regex.Pattern;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceRow;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class SchemeTables {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}|INT");

    @Bean
    ReferenceTable schemeTable() {
        return ReferenceTable.of(
                210,
                "scheme",
                slug("slug").unique(),
                text("name", 120),
                text("version", 20).optional(),
                matching("country", COUNTRY, "is not a country code of two capitals")
                        .list(),
                reference("publisher_dataset", "dataset", "slug"),
                reference("release", "release", "slug"),
                text("purpose", 300),
                flag("current"),
                whole("position", 1, 999).unique(),
                address("url").optional());
    }

    @Bean
    ReferenceTable codeTable() {
        return ReferenceTable.of(
                        220,
                        "code",
                        reference("scheme", "scheme", "slug"),
                        text("code", 40),
                        slug("slug"),
                        text("name", 200),
                        text("parent", 40).optional(),
                        text("covers", 160).list().optional(),
                        oneOf("confidence", EnumCode.codes(Confidence.class)),
                        address("url").optional(),
                        reference("citation", "citation", "slug"))
                .keyedBy("scheme", "code")
                .keyedBy("scheme", "slug")
                .pointing("scheme", "parent", "code", "scheme", "code")
                .checking("code", SchemeTables::malformed)
                .checking("slug", SchemeTables::otherSlug)
                .checking("parent", row -> row.cell("parent").equals(row.cell("code")) ? "is the code itself" : null)
                .shownAt("Codes", "/codes/{scheme}/{slug}", "name");
    }

    private static String malformed(ReferenceRow row) {
        return CodeForm.problem(row.cell("scheme"), row.cell("code")).orElse(null);
    }

    private static String otherSlug(ReferenceRow row) {
        String expected = CodeForm.slug(row.cell("code"));
        return expected.equals(row.cell("slug")) ? null : "is not the code's address form '" + expected + "'";
    }
}
