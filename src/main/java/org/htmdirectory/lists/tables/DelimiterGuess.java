package org.htmdirectory.lists.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which delimiter parts the cells of a text, judged by its first rows. A list with one title a line is one column though
 * its titles hold commas (<i>Technician, Biomedical</i>).
 */
final class DelimiterGuess {

    private static final int ROWS = 200;
    private static final double NOTHING_ELSE = 0.01;

    private final String sample;
    private final boolean cutOff;
    private final boolean pasted;
    private final SheetLimits limits;

    /**
     * @param sample the beginning of the text
     * @param cutOff whether it may end within a row
     * @param pasted whether a person typed or pasted it, so that commas rather belong to titles
     */
    DelimiterGuess(String sample, boolean cutOff, boolean pasted, SheetLimits limits) {
        this.sample = sample;
        this.cutOff = cutOff;
        this.pasted = pasted;
        this.limits = limits;
    }

    Delimiter best() {
        Delimiter best = Delimiter.NONE;
        double most = 0;
        for (Delimiter candidate : List.of(Delimiter.TAB, Delimiter.COMMA, Delimiter.SEMICOLON, Delimiter.BAR)) {
            if (sample.indexOf(candidate.sign()) >= 0) {
                double score = score(candidate, rows(candidate));
                if (score > most) {
                    most = score;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private double score(Delimiter candidate, List<SheetRow> all) {
        if (all.isEmpty()) {
            return NOTHING_ELSE;
        }
        // Rows above the header of a report tell nothing of its table.
        List<SheetRow> rows = all.subList(Math.max(0, HeaderGuess.of(new Sample(all, !cutOff))), all.size());
        Map<Integer, Long> widths =
                rows.stream().collect(Collectors.groupingBy(row -> row.cells().size(), Collectors.counting()));
        Map.Entry<Integer, Long> usual =
                widths.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        double agreeing = usual.getValue() / (double) rows.size();
        SheetRow first = rows.get(0);
        long named = first.cells().stream().filter(ColumnNames::isUsual).count();
        boolean headed = first.cells().size() > 1 && named > 0 && (named > 1 || !listLike(candidate));
        boolean headedByOne = first.cells().size() == 1 && named > 0;
        boolean agree = agreeing >= (headed || candidate == Delimiter.TAB ? 0.5 : 0.8);
        if (usual.getKey() < 2 && !headed || headedByOne || !agree && !headed) {
            return 0;
        }
        if (!headed && candidate != Delimiter.TAB && (pasted || listLike(candidate))) {
            return 0;
        }
        return named + agreeing + usual.getKey() / 100.0 + (candidate == Delimiter.TAB ? 1 : 0);
    }

    /** Whether the delimiter stands as people write it in a sentence: before a blank. */
    private boolean listLike(Delimiter candidate) {
        int all = 0;
        int spaced = 0;
        for (int i = sample.indexOf(candidate.sign()); i >= 0; i = sample.indexOf(candidate.sign(), i + 1)) {
            all++;
            spaced += i + 1 < sample.length() && sample.charAt(i + 1) == ' ' ? 1 : 0;
        }
        return spaced * 5 >= all * 4;
    }

    private List<SheetRow> rows(Delimiter candidate) {
        List<SheetRow> rows = new ArrayList<>();
        try (TextRecords records = new TextRecords(new StringReader(sample), candidate, limits)) {
            for (SheetRow row; rows.size() < ROWS && (row = records.next()) != null; ) {
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (cutOff && rows.size() > 1 && rows.size() < ROWS) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }
}
