package org.htmdirectory.careers.ladder;

import static org.htmdirectory.platform.reference.Column.decimal;
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
class LadderTables {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int LONGEST_LABEL = 32;
    private static final int MOST_YEARS = 50;
    private static final int DIGITS = 9;
    private static final int MOST_POSTS = 10_000_000;
    private static final int MOST_DOLLARS = 200_000;
    private static final int MOST_COLLEGES = 10_000;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final Pattern SCHOOL_YEAR = Pattern.compile("[0-9]{4}-[0-9]{2}");

    @Bean
    ReferenceTable rungTable() {
        return ReferenceTable.of(
                        540,
                        "rung",
                        slug("slug").unique(),
                        reference("role", "role", "slug"),
                        oneOf("level", EnumCode.codes(Level.class)).optional(),
                        text("label", LONGEST_LABEL).unique(),
                        text("name", 120).unique(),
                        text("summary", 300),
                        matching("country", COUNTRY, "is not a country code of two capitals")
                                .optional(),
                        whole("years_min", 0, MOST_YEARS).optional(),
                        whole("years_max", 0, MOST_YEARS).optional(),
                        whole("posts", 1, MOST_POSTS).optional(),
                        whole("posts_year", FIRST_YEAR, LAST_YEAR).optional(),
                        oneOf("attained", EnumCode.codes(Schooling.class)),
                        text("schooling", 200),
                        linked("certification", "rung").optional(),
                        oneOf("evidence", EnumCode.codes(Evidence.class)),
                        linked("citation", "rung"))
                .checking("years_max", LadderTables::fallingYears)
                .checking("posts_year", LadderTables::undatedPosts)
                .shownAt("Steps of a career", "/careers/rungs/{slug}", "name");
    }

    @Bean
    ReferenceTable startTable() {
        return ReferenceTable.of(
                        550,
                        "start",
                        slug("slug").unique(),
                        text("label", LONGEST_LABEL).unique(),
                        text("name", 120).unique(),
                        text("description", 300),
                        oneOf("attained", EnumCode.codes(Schooling.class)).optional(),
                        oneOf("kind", EnumCode.codes(Start.Kind.class)),
                        reference("rung", "rung", "slug").optional(),
                        whole("position", 1, 100).unique())
                .checking("attained", row -> single(row, "rung", "attained"));
    }

    @Bean
    ReferenceTable transitionTable() {
        return ReferenceTable.of(
                        560,
                        "transition",
                        slug("slug").unique(),
                        reference("from_start", "start", "slug").optional(),
                        reference("from_rung", "rung", "slug").optional(),
                        reference("to_start", "start", "slug").optional(),
                        reference("to_rung", "rung", "slug").optional(),
                        oneOf("kind", EnumCode.codes(Transition.Kind.class)),
                        whole("years_min", 0, MOST_YEARS).optional(),
                        whole("years_max", 0, MOST_YEARS).optional(),
                        whole("study", 1, 10).optional(),
                        oneOf("asks", EnumCode.codes(Schooling.class)),
                        oneOf("confers", "certificate", "associate").optional(),
                        text("task", 300),
                        linked("certification", "transition").optional(),
                        oneOf("evidence", EnumCode.codes(Evidence.class)),
                        linked("citation", "transition"))
                .checking("from_rung", row -> single(row, "from_start", "from_rung"))
                .checking("to_rung", row -> single(row, "to_start", "to_rung"))
                .checking("years_max", LadderTables::fallingYears)
                .shownWith("Ways to a step", "to_rung");
    }

    @Bean
    ReferenceTable payTable() {
        return ReferenceTable.of(
                        570,
                        "pay",
                        reference("role", "role", "slug"),
                        reference("rung", "rung", "slug").optional(),
                        matching("country", COUNTRY, "is not a country code of two capitals"),
                        text("place", 60).optional(),
                        whole("year", FIRST_YEAR, LAST_YEAR),
                        oneOf("statistic", EnumCode.codes(Pay.Statistic.class)),
                        decimal("low", DIGITS, 2),
                        decimal("high", DIGITS, 2).optional(),
                        oneOf("per", EnumCode.codes(Pay.Per.class)),
                        matching("currency", CURRENCY, "is not a currency code of three capitals"),
                        text("note", 200),
                        oneOf("evidence", EnumCode.codes(Evidence.class)),
                        reference("citation", "citation", "slug"))
                .checking("high", LadderTables::rangeWithoutEnd)
                .shownWith("Pay in a role", "rung");
    }

    @Bean
    ReferenceTable tuitionTable() {
        return ReferenceTable.of(
                        580,
                        "tuition",
                        oneOf("schooling", EnumCode.codes(Schooling.class)).unique(),
                        whole("low", 1, MOST_DOLLARS),
                        whole("middle", 1, MOST_DOLLARS),
                        whole("high", 1, MOST_DOLLARS),
                        matching("year", SCHOOL_YEAR, "is not a school year such as 2022-23"),
                        whole("colleges", 1, MOST_COLLEGES),
                        text("note", 300),
                        reference("citation", "citation", "slug"))
                .checking("middle", row -> falling(row, "low", "middle"))
                .checking("high", row -> falling(row, "middle", "high"));
    }

    private static Column linked(String target, String owner) {
        return reference(target + "s", target, "slug").listIn(owner + "_" + target, owner, target);
    }

    private static String fallingYears(ReferenceRow row) {
        String least = row.cell("years_min");
        String most = row.cell("years_max");
        if (most.isEmpty()) {
            return null;
        }
        return least.isEmpty() || Integer.parseInt(most) < Integer.parseInt(least) ? "is below years_min" : null;
    }

    private static String undatedPosts(ReferenceRow row) {
        return row.cell("posts").isEmpty() == row.cell("posts_year").isEmpty()
                ? null
                : "must be given with posts, and only there";
    }

    private static String falling(ReferenceRow row, String lower, String upper) {
        return Integer.parseInt(row.cell(upper)) < Integer.parseInt(row.cell(lower)) ? "is below " + lower : null;
    }

    private static String single(ReferenceRow row, String start, String rung) {
        return row.cell(start).isEmpty() == row.cell(rung).isEmpty()
                ? "must be given where " + start + " is not, and only there"
                : null;
    }

    private static String rangeWithoutEnd(ReferenceRow row) {
        boolean range = row.cell("statistic").equals("range");
        return range == row.cell("high").isEmpty() ? "must be given for a range, and only there" : null;
    }
}
