package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.htmdirectory.lists.tables.Fixtures.file;
import static org.htmdirectory.lists.tables.Fixtures.pack;
import static org.htmdirectory.lists.tables.Fixtures.textRow;
import static org.htmdirectory.lists.tables.Fixtures.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class WorkbookPermitsTests {

    private final WorkbookPermits turns = new WorkbookPermits(1, Duration.ofMillis(50));

    @TempDir
    Path folder;

    private Source source;
    private SheetChoices people;

    @BeforeEach
    void settle() throws IOException {
        Path path = pack(folder, workbook(textRow(1, "Title") + textRow(2, "BMET")));
        source = new WorkbookSource(path, SheetLimits.DEFAULT, turns);
        people = source.settle(SheetChoices.NONE).choices();
    }

    @Test
    void rowsHoldATurnUntilTheyAreClosed() throws IOException {
        try (RowReader rows = source.open(people)) {
            assertThat(rows.next()).isNotNull();
            assertBusy();
        }
        turns.take().close();
    }

    @Test
    void rowsClosedTwiceGiveOneTurnBack() throws IOException {
        RowReader rows = source.open(people);
        rows.close();
        rows.close();
        try (WorkbookPermits.Turn only = turns.take()) {
            assertBusy();
        }
    }

    @Test
    void rowsClosedOnAnotherThreadGiveTheirTurnBack() throws IOException {
        RowReader rows = source.open(people);
        CompletableFuture.runAsync(() -> {
                    try {
                        rows.close();
                    } catch (IOException failed) {
                        throw new AssertionError(failed);
                    }
                })
                .join();
        turns.take().close();
    }

    @Test
    void aFileThatCannotBeReadGivesItsTurnBack() {
        Source rubbish = new WorkbookSource(file(folder, "rubbish.xlsx", new byte[100]), SheetLimits.DEFAULT, turns);
        assertThatThrownBy(() -> rubbish.settle(SheetChoices.NONE)).isInstanceOf(SheetException.class);
        assertThatThrownBy(() -> rubbish.open(people)).isInstanceOf(SheetException.class);
        turns.take().close();
    }

    @Test
    void aSheetThatDoesNotExistGivesItsTurnBack() {
        SheetChoices other = SheetChoices.NONE.workbook("Other");
        assertThatThrownBy(() -> source.open(other)).isInstanceOf(SheetException.class);
        turns.take().close();
    }

    @Test
    void whoeverHoldsTheRowsCanMakeACopy() throws IOException {
        SheetPreview preview = new Inspection(source, SheetLimits.DEFAULT).of(people);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (RowReader rows = source.open(people)) {
            assertThat(rows.next()).isNotNull();
            source.copy(preview, NewColumns.of("Role"), copy, writer -> {});
        }
        assertThat(copy.size()).isPositive();
    }

    @Test
    void aSecondWorkbookOnTheSameThreadDoesNotWaitForEver() throws IOException {
        try (RowReader rows = source.open(people)) {
            assertThatThrownBy(() -> source.settle(SheetChoices.NONE))
                    .isInstanceOf(SheetBusyException.class)
                    .hasMessageStartingWith("Several large workbooks are being read at the moment.");
        }
    }

    private void assertBusy() {
        assertThatThrownBy(turns::take).isInstanceOf(SheetBusyException.class);
    }
}
