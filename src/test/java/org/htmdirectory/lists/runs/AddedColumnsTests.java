package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.htmdirectory.lists.tables.NewColumns;
import org.htmdirectory.lists.tables.SheetFile;
import org.htmdirectory.lists.tables.SheetFormat;
import org.htmdirectory.lists.tables.SheetLimits;
import org.htmdirectory.lists.tables.SheetPreview;
import org.htmdirectory.lists.tables.SheetRow;
import org.htmdirectory.reading.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddedColumnsTests {

    private static final AddedColumns.Answerer BY = new AddedColumns.Answerer("12", "htm-model");

    @ParameterizedTest
    @CsvSource({"II, II", "senior, Senior", "entry, Entry level", "director, Director"})
    void levelsAreWords(String code, String words) {
        assertThat(AddedColumns.corrected(Verdict.ROLE, "BMET", code, null, null, null, BY, null))
                .contains(words, atIndex(2));
    }

    @Test
    void noLevelIsAnEmptyCell() {
        assertThat(AddedColumns.corrected(Verdict.ROLE, "BMET", null, null, null, null, BY, null)
                        .get(2))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+1", "@SUM(A1)"})
    void noCellThatIsAddedRunsAsAFormula(String reason) throws IOException {
        AnswerCells answer = unknown(0.004f, reason);

        assertThat(written(AddedColumns.answered(answer, BY, null)))
                .contains(",'" + reason)
                .doesNotContain("," + reason);
    }

    @Test
    void aSmallProbabilityIsNotRoundedAway() {
        assertThat(AddedColumns.answered(unknown(0.004f, ""), BY, null)
                        .get(AddedColumns.NAMES.indexOf("HTM probability")))
                .hasToString("0.004");
    }

    @Test
    void everyAnswerSaysWhoGaveItSoThatItCanBeAuditedLater() {
        List<Object> cells = AddedColumns.answered(unknown(0, ""), BY, null);

        assertThat(cells).hasSameSizeAs(AddedColumns.NAMES);
        assertThat(cells.get(AddedColumns.NAMES.indexOf("HTM edition"))).isEqualTo("12");
        assertThat(cells.get(AddedColumns.NAMES.indexOf("HTM model"))).isEqualTo("htm-model");
    }

    private static AnswerCells unknown(float field, String reason) {
        return new AnswerCells(
                "x", Verdict.UNKNOWN, null, null, null, null, null, null, field, 0, List.of(), null, reason, List.of());
    }

    private static String written(List<Object> added) throws IOException {
        SheetFile file = SheetFile.pasted("job title\nBMET\n", SheetLimits.DEFAULT);
        SheetPreview preview = file.inspect();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var rows = file.rows(preview)) {
            file.copy(preview, SheetFormat.CSV, out, new NewColumns(AddedColumns.NAMES, Set.of()), copy -> {
                for (SheetRow row : rows.toList()) {
                    copy.write(row, added);
                }
            });
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
