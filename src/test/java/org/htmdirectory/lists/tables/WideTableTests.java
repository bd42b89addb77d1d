package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WideTableTests {

    private static final int WIDEST = 16_384;

    @TempDir
    Path folder;

    /** Each of its cells takes far more memory than the letter in it, and many may look at it at once. */
    @Test
    void aTableOfManyColumnsIsJudgedByFewRows() {
        String header = "Job Title" + ",Column".repeat(WIDEST - 1) + "\n";
        String row = "BMET" + ",x".repeat(WIDEST - 1) + "\n";

        SheetPreview preview = SheetFile.of(Fixtures.text(folder, header + row.repeat(100)), SheetLimits.DEFAULT)
                .inspect();

        assertThat(preview.columns()).hasSize(WIDEST);
        assertThat(preview.rows()).hasSizeBetween(8, 20);
    }
}
