package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.htmdirectory.lists.tables.Cell;
import org.htmdirectory.lists.tables.SheetRow;
import org.junit.jupiter.api.Test;

class AnsweredRowsTests {

    @Test
    void wideRowsOfBlanksGoInSmallParts() throws IOException {
        assertThat(parts(100, Collections.nCopies(16_384, Cell.BLANK))).allMatch(rows -> rows <= 16);
    }

    @Test
    void shortRowsGoByTheThousand() throws IOException {
        assertThat(parts(2_500, List.of(Cell.of("BMET II")))).containsExactly(1_000, 1_000, 500);
    }

    @Test
    void emptyRowsGoByTheThousand() throws IOException {
        assertThat(parts(1_500, List.of())).containsExactly(1_000, 500);
    }

    private static List<Integer> parts(long rows, List<Cell> cells) throws IOException {
        List<Integer> parts = new ArrayList<>();
        new AnsweredRows(
                        new JobReading(new JobColumns(0, null, null, null, null), ForAllRows.NOTHING),
                        job -> AnswerCells.NO_TITLE,
                        Runnable::run,
                        1_000)
                .handOn(
                        LongStream.rangeClosed(1, rows)
                                .mapToObj(number -> new SheetRow(number, cells, null))
                                .iterator(),
                        some -> parts.add(some.size()));
        return parts;
    }
}
