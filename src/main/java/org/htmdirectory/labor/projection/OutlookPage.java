package org.htmdirectory.labor.projection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.chart.Drawing;
import org.htmdirectory.platform.chart.Figure;
import org.htmdirectory.sources.Citation;

/**
 * The page {@code /outlook}: the codes that hold roles, with two decades of growth side by side.
 *
 * @param total all occupations together
 * @param rows the codes that hold roles and have figures, those that count most roles first
 * @param neighbors codes with figures that no role maps to, kept for comparison
 * @param without codes that hold roles but for which no figures are held
 * @param newestDecade the newest decade held in full
 * @param payYear the year of the newest pay
 */
record OutlookPage(
        Row total, List<Row> rows, List<Row> neighbors, List<Code> without, String newestDecade, int payYear) {

    /** A code with how many roles map to it, how many of these are counted under it, its two decades, its openings and its pay. */
    record Row(Code code, int roles, int counted, GrowthRow quoted, GrowthRow newest, WageRow pay) {

        /** The growth of the decade quoted most. */
        public Figure quotedPercent() {
            return quoted == null ? Figure.MISSING : quoted.percent();
        }

        /** The growth of the newest decade held in full. */
        public Figure newestPercent() {
            return newest == null ? Figure.MISSING : newest.percent();
        }

        /** Openings a year of the newest decade, in thousands. */
        public Figure openings() {
            return newest == null ? Figure.MISSING : newest.openings();
        }

        /** The newest national median. */
        public Figure median() {
            return pay == null ? Figure.MISSING : pay.median();
        }

        /** The two decades as a small drawing. */
        public Drawing strip() {
            return GrowthStrip.of(quoted, newest);
        }
    }

    static OutlookPage of(Labor labor, Wages wages, Schemes schemes, Crosswalk crosswalk) {
        List<Row> all = schemes.scheme(SchemeSlug.US_SOC).map(schemes::codes).orElse(List.of()).stream()
                .filter(code -> !SocCode.parse(code.code()).isTotal())
                .map(code -> row(code, labor, wages, crosswalk))
                .toList();
        Row total = row(schemes.code(SocCode.TOTAL).orElseThrow(), labor, wages, crosswalk);
        return new OutlookPage(
                total,
                all.stream()
                        .filter(row -> row.roles() > 0 && row.newest() != null)
                        .sorted(Comparator.comparing(Row::counted).reversed())
                        .toList(),
                all.stream()
                        .filter(row -> row.roles() == 0 && row.newest() != null)
                        .toList(),
                all.stream()
                        .filter(row -> row.roles() > 0 && row.newest() == null)
                        .map(Row::code)
                        .toList(),
                total.newest().projection().decade(),
                total.pay().wage().year());
    }

    private static Row row(Code code, Labor labor, Wages wages, Crosswalk crosswalk) {
        SocCode soc = SocCode.parse(code.code());
        Optional<Growth> growth = labor.growthOf(soc);
        List<Mapping> roles = crosswalk.rolesOf(code);
        return new Row(
                code,
                roles.size(),
                (int) roles.stream()
                        .filter(mapping -> mapping.match() != Match.RELATED)
                        .count(),
                growth.flatMap(Growth::quoted).orElse(null),
                growth.flatMap(Growth::newest).orElse(null),
                wages.newestWage(soc).map(WageRow::of).orElse(null));
    }

    /** The page's heading. */
    public String title() {
        return "Outlook: growth and pay";
    }

    /** The page's description for search engines. */
    public String description() {
        return "How many jobs the US government counts and expects in the codes that hold healthcare technology"
                + " management roles, and what they pay.";
    }

    /** Where the page's figures come from. */
    public List<Citation> citations() {
        return Stream.of(Stream.of(total), rows.stream(), neighbors.stream())
                .flatMap(stream -> stream)
                .flatMap(OutlookPage::citations)
                .distinct()
                .toList();
    }

    private static Stream<Citation> citations(Row row) {
        Stream<Citation> growth = Stream.of(Optional.ofNullable(row.quoted()), Optional.ofNullable(row.newest()))
                .flatMap(Optional::stream)
                .map(decade -> decade.projection().citation());
        return Stream.concat(
                growth, Stream.ofNullable(row.pay()).map(pay -> pay.wage().citation()));
    }
}
