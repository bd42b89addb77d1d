package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    @ParameterizedTest
    @CsvSource({"II, II", "senior, Senior", "entry, Entry level", "director, Director"})
    void levelsAreWords(String code, String words) {
        assertThat(AddedColumns.corrected(Verdict.ROLE, "BMET", code, null, null, null))
                .contains(words, atIndex(2));
    }

    @Test
    void noLevelIsAnEmptyCell() {
        assertThat(AddedColumns.corrected(Verdict.ROLE, "BMET", null, null, null, null)
                        .get(2))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1+1", "@SUM(A1)"})
    void noCellThatIsAddedRunsAsAFormula(String reason) throws IOException {
        AnswerCells answer = new AnswerCells(Verdict.UNKNOWN, null, null, null, null, null, 0, List.of(), null, reason);

        assertThat(written(AddedColumns.answered(answer, null)))
                .contains(",'" + reason)
                .doesNotContain("," + reason);
    }

    private static String written(List<Object> added) throws IOException {
        SheetFile file = SheetFile.pasted("job title\nBMET\n", SheetLimits.DEFAULT);
        SheetPreview preview = file.inspect();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var rows = file.rows(preview)) {
            file.copy(preview, SheetFormat.CSV, out, AddedColumns.NAMES, copy -> {
                for (SheetRow row : rows.toList()) {
                    copy.write(row, added);
                }
            });
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
