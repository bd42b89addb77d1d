package org.htmdirectory.crosswalk;

import static org.htmdirectory.reference.Column.address;
import static org.htmdirectory.reference.Column.flag;
import static org.htmdirectory.reference.Column.matching;
import static org.htmdirectory.reference.Column.oneOf;
import static org.htmdirectory.reference.Column.reference;
import static org.htmdirectory.reference.Column.slug;
import static org.htmdirectory.reference.Column.text;
import static org.htmdirectory.reference.Column.whole;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.htmdirectory.reference.ReferenceRow;
import org.htmdirectory.reference.ReferenceTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class CrosswalkTables {

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
                        oneOf("confidence", words(Confidence.values(), Confidence::code)),
                        address("url").optional(),
                        reference("citation", "citation", "slug"))
                .keyedBy("scheme", "code")
                .pointing("scheme", "parent", "code", "scheme", "code")
                .checking("code", CrosswalkTables::malformed)
                .checking("slug", CrosswalkTables::otherSlug)
                .checking("parent", row -> row.cell("parent").equals(row.cell("code")) ? "is the code itself" : null);
    }

    @Bean
    ReferenceTable mappingTable() {
        return ReferenceTable.of(
                        230,
                        "mapping",
                        reference("role", "role", "slug"),
                        reference("scheme", "scheme", "slug"),
                        text("code", 40),
                        oneOf("match", words(Match.values(), Match::code)),
                        text("according_to", 120),
                        oneOf("basis", words(Basis.values(), Basis::code)),
                        text("note", 400).optional(),
                        reference("citation", "citation", "slug"))
                .keyedBy("role", "scheme", "code")
                .pointing("scheme", "code", "code", "scheme", "code");
    }

    @Bean
    ReferenceTable correspondenceTable() {
        return ReferenceTable.of(
                        240,
                        "correspondence",
                        reference("from_scheme", "scheme", "slug"),
                        text("from_code", 40),
                        reference("to_scheme", "scheme", "slug"),
                        text("to_code", 40),
                        oneOf("relation", words(Relation.values(), Relation::code)),
                        reference("citation", "citation", "slug"))
                .keyedBy("from_scheme", "from_code", "to_scheme", "to_code", "relation", "citation")
                .pointing("from_scheme", "from_code", "code", "scheme", "code")
                .pointing("to_scheme", "to_code", "code", "scheme", "code");
    }

    @Bean
    ReferenceTable disagreementTable() {
        return ReferenceTable.of(
                250,
                "disagreement",
                slug("slug").unique(),
                reference("role", "role", "slug"),
                text("headline", 160),
                text("explanation", 900),
                reference("schemes", "scheme", "slug").list(),
                reference("citations", "citation", "slug").listIn("disagreement_citation", "disagreement", "citation"));
    }

    private static String malformed(ReferenceRow row) {
        return CodeForm.problem(row.cell("scheme"), row.cell("code")).orElse(null);
    }

    private static String otherSlug(ReferenceRow row) {
        String expected = CodeForm.slug(row.cell("code"));
        return expected.equals(row.cell("slug")) ? null : "is not the code's address form '" + expected + "'";
    }

    private static <E> List<String> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).toList();
    }
}
