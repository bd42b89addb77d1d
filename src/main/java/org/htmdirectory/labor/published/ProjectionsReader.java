package org.htmdirectory.labor.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmdirectory.sources.ImportRefusedException;
import org.htmdirectory.sources.ReleasedFile;
import org.htmdirectory.sources.ReleasedFile.Part;

/**
 * Reads Employment Projections: the workbook <i>occupation.xlsx</i>, whose Table 1.2 has jobs, pay and schooling since
 * 2022–32 and Table 1.7 before, with separations in Table 1.10; and the export of data.bls.gov.
 */
final class ProjectionsReader implements RowVisitor {

    private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}");
    private static final Pattern DECADE = Pattern.compile("\\b((?:19|20)\\d{2})[-\\u2010-\\u2015](?:\\d{2}){1,2}\\b");
    private static final Pattern EXPORTED = Pattern.compile("Employment ((?:19|20)\\d{2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern TABLE = Pattern.compile("(?:.*/)?(Table 1\\.(?:2|7|10)|table)");
    private static final String TOTAL = "00-0000";
    private static final int MOST_HEADERS = 6;
    private static final String ADDRESS =
            "https://www.bls.gov/emp/tables/occupational-projections-and-characteristics.htm";

    private final UnaryOperator<String> schemes;
    private final Map<String, Map<String, Map<String, String>>> found = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final List<List<String>> above = new ArrayList<>();
    private String sheet = "";
    private HeaderColumns columns;
    private int codeColumn;
    private int base;
    private int read;
    private int passedOver;
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal total;
    private int lines;

    /** @param schemes gives the scheme under which this directory follows a code, or null */
    ProjectionsReader(UnaryOperator<String> schemes) {
        this.schemes = schemes;
    }

    @Override
    public void row(String name, int number, List<String> cells) {
        Matcher table = TABLE.matcher(name);
        if (!table.matches()) {
            return;
        }
        if (!name.equals(sheet)) {
            sheet = name;
            above.clear();
            columns = null;
        }
        int code = codeIn(cells);
        if (columns == null && code < 0) {
            if (above.size() < MOST_HEADERS) {
                above.add(List.copyOf(cells));
            }
        } else if (code >= 0) {
            if (columns == null) {
                begin(table.group(1), code);
            }
            if (codeColumn >= 0) {
                take(table.group(1), number, cells);
            }
        }
    }

    private static int codeIn(List<String> cells) {
        for (int column = 0; column < Math.min(2, cells.size()); column++) {
            if (CODE.matcher(cells.get(column)).matches()) {
                return column;
            }
        }
        return -1;
    }

    private void begin(String table, int code) {
        boolean export = table.equals("table");
        List<List<String>> headers = export ? above : above.subList(Math.min(1, above.size()), above.size());
        columns = HeaderColumns.of(table, headers);
        codeColumn = code;
        columns.maybe("pay", "^median annual wage");
        if (table.endsWith("1.10")) {
            base = base(export);
            separationColumns();
        } else if (columns.has("pay")) {
            base = base(export);
            projectionColumns();
        } else {
            // Before 2022-32 Table 1.2 had jobs alone, and Table 1.7 all of it.
            codeColumn = -1;
        }
    }

    private int base(boolean export) {
        String text = String.join(" ", above.isEmpty() ? List.of() : above.get(0));
        Matcher years = (export ? EXPORTED : DECADE).matcher(text);
        if (!years.find()) {
            throw new ImportRefusedException("“" + sheet + "” does not say which decade it is about.");
        }
        return Integer.parseInt(years.group(1));
    }

    private void projectionColumns() {
        columns.with("jobs at the start", "^employment,? " + base + "$")
                .with("jobs at the end", "^employment,? " + (base + 10) + "$")
                .with("the change", "^employment change(?!.*percent)")
                .with("the change in percent", "^employment (percent change|change.*percent)")
                .with("openings", "^occupational openings")
                .with("schooling", "entry-level education|education needed for entry")
                .with("experience", "^work experience in a related occupation")
                .with("training", "on-the-job training")
                .maybe("type", "^occupation type");
    }

    private void separationColumns() {
        columns.with("the rate of exits", "exit rate|separations rate.*labor force exits")
                .with("the rate of transfers", "transfer rate|separations rate.*occupational transfers")
                .with("exits", "^labor force exits|^occupational separations,.*labor force exits")
                .with("transfers", "^occupational transfers,|^occupational separations,.*occupational transfers")
                .with("openings", "^occupational openings")
                .maybe("type", "^occupation type");
    }

    private void take(String table, int number, List<String> cells) {
        String code = HeaderColumns.cell(cells, codeColumn);
        boolean line = columns.cell(cells, "type").isEmpty()
                || columns.cell(cells, "type").equalsIgnoreCase("Line item");
        if (!line && !code.equals(TOTAL)) {
            return;
        }
        read++;
        if (columns.has("pay")) {
            count(cells, code);
        }
        String scheme = schemes.apply(code);
        if (scheme == null) {
            passedOver++;
            return;
        }
        Map<String, String> row = new LinkedHashMap<>();
        row.put("scheme", scheme);
        row.put("code", code);
        row.put("base_year", String.valueOf(base));
        row.put("target_year", String.valueOf(base + 10));
        boolean whole = table.endsWith("1.10") ? separation(row, number, cells) : projection(row, number, cells);
        if (whole) {
            found.computeIfAbsent(table.endsWith("1.10") ? "separation" : "projection", any -> new LinkedHashMap<>())
                    .put(code, row);
        }
    }

    private void count(List<String> cells, String code) {
        try {
            String jobs = PublishedFigure.of(columns.cell(cells, "jobs at the start"), 1);
            if (code.equals(TOTAL)) {
                total = new BigDecimal(jobs);
            } else if (!jobs.isEmpty()) {
                lines++;
                sum = sum.add(new BigDecimal(jobs));
            }
        } catch (NumberFormatException refusedBelow) {
            // The row is refused where it is one of ours, and the sums differ.
        }
    }

    private boolean projection(Map<String, String> row, int number, List<String> cells) {
        row.put("published_title", title(cells));
        boolean whole = figure(row, "employment_base_thousands", "jobs at the start", 1, number, cells)
                & figure(row, "employment_target_thousands", "jobs at the end", 1, number, cells)
                & figure(row, "change_thousands", "the change", 1, number, cells)
                & figure(row, "change_percent", "the change in percent", 1, number, cells)
                & figure(row, "openings_annual_thousands", "openings", 1, number, cells)
                & figure(row, "median_annual_wage_usd", "pay", 0, number, cells);
        Matcher year = YEAR.matcher(columns.header("pay"));
        row.put("wage_year", row.get("median_annual_wage_usd").isEmpty() || !year.find() ? "" : year.group());
        row.put("entry_education", PublishedFigure.words(columns.cell(cells, "schooling")));
        row.put("work_experience", PublishedFigure.words(columns.cell(cells, "experience")));
        row.put("on_the_job_training", PublishedFigure.words(columns.cell(cells, "training")));
        return whole;
    }

    private boolean separation(Map<String, String> row, int number, List<String> cells) {
        return figure(row, "exit_rate_percent", "the rate of exits", 1, number, cells)
                & figure(row, "transfer_rate_percent", "the rate of transfers", 1, number, cells)
                & figure(row, "exits_annual_thousands", "exits", 1, number, cells)
                & figure(row, "transfers_annual_thousands", "transfers", 1, number, cells)
                & figure(row, "openings_annual_thousands", "openings", 1, number, cells);
    }

    // The export adds other names of the occupation behind stars.
    private static String title(List<String> cells) {
        return HeaderColumns.cell(cells, 0)
                .replaceAll("\\s*\\*.*", "")
                .replaceAll("\\s*\\[\\d+\\]$", "")
                .strip();
    }

    private boolean figure(
            Map<String, String> row, String column, String name, int digits, int number, List<String> cells) {
        String cell = columns.cell(cells, name);
        try {
            row.put(column, PublishedFigure.of(cell, digits));
            return true;
        } catch (NumberFormatException words) {
            row.put(column, "");
            refused.add("%s, row %d, %s: “%s” is no number".formatted(sheet, number, name, cell));
            return false;
        }
    }

    /** What was read; empty where the file has no projections. */
    Optional<FileReading> reading() {
        if (!found.containsKey("projection")) {
            return Optional.empty();
        }
        String decade = "%d-%02d".formatted(base, (base + 10) % 100);
        List<Part> parts = new ArrayList<>();
        found.forEach((table, rows) -> parts.add(new Part(table, locator(table), List.copyOf(rows.values()))));
        return Optional.of(new FileReading(
                new ReleasedFile(
                        "bls-ep-" + decade,
                        "bls-ep-" + decade,
                        "bls-ep",
                        "Employment Projections " + decade,
                        ADDRESS,
                        parts),
                read,
                passedOver,
                refused,
                remarks()));
    }

    private static String locator(String table) {
        return table.equals("separation") ? "Table 1.10, occupational separations and openings" : "Table 1.2";
    }

    private List<String> remarks() {
        return List.of(
                total == null
                        ? String.format(
                                Locale.US,
                                "%d occupations with %,.1f thousand jobs together; the file has no line for all of them.",
                                lines,
                                sum)
                        : String.format(
                                Locale.US,
                                "%d occupations with %,.1f thousand jobs together; BLS prints %,.1f for all.",
                                lines,
                                sum,
                                total));
    }
}
