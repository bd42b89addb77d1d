package org.htmdirectory.labor.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmdirectory.sources.ImportRefusedException;
import org.htmdirectory.sources.ReleasedFile;
import org.htmdirectory.sources.ReleasedFile.Part;

/**
 * Reads Occupational Employment and Wage Statistics of the nation, the states, or metropolitan and nonmetropolitan areas: one
 * header with the publisher's own names, then a row for each area and occupation.
 */
final class WagesReader implements RowVisitor {

    private static final Pattern MAY = Pattern.compile("M((?:19|20)\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final int STATE_DIGITS = 2;
    private static final int FIRST_UNDER_NEW_NAME = 2021;

    /** HeaderColumns of the curated table and the publisher's, in order. */
    private static final List<List<String>> YEARLY = List.of(
            List.of("annual_mean_usd", "a_mean"),
            List.of("annual_p10_usd", "a_pct10"),
            List.of("annual_p25_usd", "a_pct25"),
            List.of("annual_median_usd", "a_median"),
            List.of("annual_p75_usd", "a_pct75"),
            List.of("annual_p90_usd", "a_pct90"));

    private final UnaryOperator<String> schemes;
    private final Predicate<String> areas;
    private final String file;
    private final Map<String, Map<String, String>> found = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private String sheet = "";
    private HeaderColumns columns;
    private String year;
    private String kind;
    private int read;
    private int passedOver;

    /**
     * @param schemes gives the scheme under which this directory follows a code, or null
     * @param areas whether it follows an area, by its code
     * @param file the file's name, which may say of which May it is
     */
    WagesReader(UnaryOperator<String> schemes, Predicate<String> areas, String file) {
        this.schemes = schemes;
        this.areas = areas;
        this.file = file;
    }

    @Override
    public void row(String name, int number, List<String> cells) {
        if (!name.equals(sheet)) {
            sheet = name;
            columns = null;
        }
        if (columns == null) {
            if (cells.stream().anyMatch(cell -> cell.equalsIgnoreCase("occ_code"))
                    && cells.stream().anyMatch(cell -> cell.equalsIgnoreCase("tot_emp"))) {
                begin(cells);
            }
        } else if (!columns.cell(cells, "occ_code").isEmpty()) {
            take(number, cells);
        }
    }

    private void begin(List<String> header) {
        Matcher may = MAY.matcher(sheet + " " + file);
        if (!may.find()) {
            throw new ImportRefusedException(
                    "Neither the file’s name nor its sheet’s says of which May it is, as in state_M2025_dl.");
        }
        year = may.group(1);
        columns = HeaderColumns.of(sheet, List.of(header))
                .with("occ_code", "^occ_code$")
                .with("tot_emp", "^tot_emp$")
                .with("h_mean", "^h_mean$")
                .with("a_mean", "^a_mean$")
                .with("a_pct10", "^a_w?pct10$")
                .with("a_pct25", "^a_w?pct25$")
                .with("a_median", "^a_median$")
                .with("a_pct75", "^a_w?pct75$")
                .with("a_pct90", "^a_w?pct90$")
                .maybe("area", "^area$")
                .maybe("loc_quotient", "^loc[_ ]?(quotient|q)$")
                .maybe("jobs_1000", "^jobs_1000(_orig)?$")
                .maybe("i_group", "^i_group$");
    }

    private void take(int number, List<String> cells) {
        read++;
        String industries = columns.cell(cells, "i_group");
        if (!industries.isEmpty() && !industries.equalsIgnoreCase("cross-industry")) {
            throw new ImportRefusedException("The file has figures by industry, which cannot be imported yet.");
        }
        String code = columns.cell(cells, "occ_code");
        String area = area(columns.cell(cells, "area"));
        String scheme = schemes.apply(code);
        if (scheme == null || !areas.test(area)) {
            passedOver++;
            return;
        }
        kind = kind(area);
        Map<String, String> row = new LinkedHashMap<>();
        List<String> markers = new ArrayList<>();
        row.put("scheme", scheme);
        row.put("code", code);
        row.put("area", area);
        row.put("year", year);
        boolean whole = figure(row, markers, "employment", "tot_emp", 0, number, cells)
                & figure(row, markers, "hourly_mean_usd", "h_mean", 2, number, cells);
        for (List<String> column : YEARLY) {
            whole &= figure(row, markers, column.get(0), column.get(1), 0, number, cells);
        }
        whole &= figure(row, markers, "location_quotient", "loc_quotient", 2, number, cells)
                & figure(row, markers, "jobs_per_1000", "jobs_1000", 3, number, cells);
        row.put("marker", String.join("; ", markers));
        if (whole) {
            found.put(code + "|" + area, row);
        }
    }

    // Numbers of states lose their leading zero where they are stored as numbers.
    private static String area(String cell) {
        if (cell.isEmpty() || cell.equals("99")) {
            return "US";
        }
        return cell.length() < STATE_DIGITS ? "0" + cell : cell;
    }

    private static String kind(String area) {
        return switch (area.length()) {
            case STATE_DIGITS -> area.equals("US") ? "national" : "state";
            default -> "area";
        };
    }

    private boolean figure(
            Map<String, String> row,
            List<String> markers,
            String column,
            String name,
            int digits,
            int number,
            List<String> cells) {
        String cell = columns.cell(cells, name);
        if (PublishedFigure.isMarker(cell)) {
            markers.add(column + "=" + cell);
        }
        try {
            row.put(column, PublishedFigure.of(cell, digits));
            return true;
        } catch (NumberFormatException words) {
            row.put(column, "");
            refused.add(
                    "%s, row %d, %s: “%s” is no number".formatted(sheet, number, name.toUpperCase(Locale.ROOT), cell));
            return false;
        }
    }

    /** What was read; empty where the file has no wages. */
    Optional<FileReading> reading() {
        if (columns == null && year == null) {
            return Optional.empty();
        }
        String slug = "bls-oews-" + year;
        String name = Integer.parseInt(year) < FIRST_UNDER_NEW_NAME
                ? "Occupational Employment Statistics May "
                : "Occupational Employment and Wage Statistics May ";
        String which = kind == null ? "none" : kind;
        return Optional.of(new FileReading(
                new ReleasedFile(
                        slug + "-" + which,
                        slug,
                        "bls-oews",
                        name + year,
                        "https://www.bls.gov/oes/tables.htm",
                        List.of(new Part("wage", locator(which), List.copyOf(found.values())))),
                read,
                passedOver,
                refused,
                List.of()));
    }

    private static String locator(String kind) {
        return switch (kind) {
            case "national" -> "National estimates";
            case "state" -> "State estimates";
            default -> "Metropolitan and nonmetropolitan area estimates";
        };
    }
}
