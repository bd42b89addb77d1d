package org.htmdirectory.titles.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.titles.quality.Breakdown.Cell;
import org.junit.jupiter.api.Test;

class ConfusionTableTests {

    private final ConfusionTable table = ConfusionTable.of(
            List.of(
                    new Cell("bmet", "bmet", 5, 5),
                    new Cell("bmet", "depot", 2, 1),
                    new Cell("bmet", "planner", 1, 0),
                    new Cell("imaging", "unknown", 1, 0),
                    new Cell(Breakdown.OTHER, "outside", 9, 9),
                    new Cell(Breakdown.UNSETTLED, "bmet", 3, 0)),
            new DisplayNames(List.of()));

    @Test
    void rolesThatNoTitleStandsForShareAColumn() {
        assertThat(table.answers())
                .containsExactly("bmet", "Another role", "Ambiguous", "Outside the field", "Unknown");
    }

    @Test
    void rolesComeBeforeWhatIsNoRoleAndTheCommonestFirst() {
        assertThat(table.rows())
                .extracting(ConfusionTable.Row::truth)
                .containsExactly("bmet", "imaging", "Other work", "Titles that nobody could settle");
    }

    @Test
    void aCountSaysWhatOfItIsRight() {
        assertThat(texts(0)).containsExactly("5", "3, 1 right", "", "", "");
        assertThat(texts(1)).containsExactly("", "", "", "", "1 ×");
    }

    @Test
    void whatNobodyCouldSettleIsNeitherRightNorWrong() {
        assertThat(texts(3)).containsExactly("3", "", "", "", "");
    }

    private List<String> texts(int row) {
        return table.rows().get(row).counts().stream()
                .map(ConfusionTable.Count::text)
                .toList();
    }
}
