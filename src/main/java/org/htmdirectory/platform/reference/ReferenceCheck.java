package org.htmdirectory.platform.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.platform.reference.ReferenceDataException.Problem;

/** Checks every row of a reference table and gathers every problem before it refuses the file. */
final class ReferenceCheck {

    private final ReferenceTable table;
    private final KnownKeys knownKeys;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<String, ReferenceRow> sharing = new HashMap<>();

    ReferenceCheck(ReferenceTable table, KnownKeys knownKeys) {
        this.table = table;
        this.knownKeys = knownKeys;
    }

    void check(List<ReferenceRow> rows) {
        knownKeys.add(table, rows);
        rows.forEach(this::check);
        if (!problems.isEmpty()) {
            throw new ReferenceDataException(List.copyOf(problems));
        }
    }

    private void check(ReferenceRow row) {
        table.columns().forEach(column -> checkCell(row, column));
        table.pairs().forEach(pair -> checkPair(row, pair));
        table.keys().forEach(key -> checkKey(row, key));
        for (ReferenceTable.Rule rule : table.rules()) {
            report(row, rule.column(), rule.check().problem(row));
        }
        table.agreements().forEach(agreement -> checkAgreement(row, agreement));
    }

    private void checkCell(ReferenceRow row, Column column) {
        String cell = row.cell(column.name());
        if (cell.isEmpty()) {
            report(row, column.name(), column.required() ? "is empty, but must be given" : null);
            return;
        }
        if (!cell.strip().equals(cell)) {
            report(row, column.name(), "begins or ends with a blank");
        }
        Set<String> members = new HashSet<>();
        for (String value : column.values(cell)) {
            checkMember(row, column, value, members.add(value));
            report(row, column.name(), value, column.check().problem(value));
            checkTarget(row, column, value);
        }
        if (column.unrepeated()) {
            checkRepeated(row, column.name(), column.name() + "\0" + cell);
        }
    }

    private void checkMember(ReferenceRow row, Column column, String value, boolean first) {
        if (column.several()) {
            report(row, column.name(), first ? null : "repeats '" + value + "'");
            report(row, column.name(), value.strip().equals(value) ? null : "holds a member with a blank at its end");
            report(row, column.name(), value.isEmpty() ? "holds an empty member" : null);
        }
    }

    private void checkTarget(ReferenceRow row, Column column, String value) {
        Column.Target target = column.target();
        if (target != null && !knownKeys.has(target.table(), target.column(), value)) {
            report(row, column.name(), value, "is not in db/reference/" + target.table() + ".csv");
        }
    }

    private void checkPair(ReferenceRow row, ReferenceTable.Pair pair) {
        String first = row.cell(pair.first());
        String second = row.cell(pair.second());
        if (second.isEmpty()) {
            return;
        }
        if (!knownKeys.has(pair, first, second)) {
            String text = "of " + pair.first() + " '" + first + "' is not in db/reference/" + pair.table() + ".csv";
            report(row, pair.second(), second, text);
        }
    }

    private void checkKey(ReferenceRow row, List<String> columns) {
        String cells = String.join("\0", columns.stream().map(row::cell).toList());
        checkRepeated(row, columns.get(columns.size() - 1), columns + "\0" + cells);
    }

    private void checkAgreement(ReferenceRow row, ReferenceTable.Agreement agreement) {
        String shared = row.cell(agreement.shared());
        if (shared.isEmpty() || !agreement.kind().test(row)) {
            return;
        }
        ReferenceRow first = sharing.putIfAbsent(agreement.shared() + "\0" + agreement.column() + "\0" + shared, row);
        if (first != null && !first.cell(agreement.column()).equals(row.cell(agreement.column()))) {
            report(
                    row,
                    agreement.column(),
                    "is not '%s' as in line %d, which has the same %s"
                            .formatted(first.cell(agreement.column()), first.line(), agreement.shared()));
        }
    }

    private void checkRepeated(ReferenceRow row, String column, String key) {
        Long before = seen.putIfAbsent(key, row.line());
        report(row, column, before == null ? null : "repeats line " + before);
    }

    private void report(ReferenceRow row, String column, String text) {
        report(row, column, row.cell(column), text);
    }

    private void report(ReferenceRow row, String column, String value, String text) {
        if (text != null) {
            problems.add(new Problem(table.file(), row.line(), column, value, text));
        }
    }
}
