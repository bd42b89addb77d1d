package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.htmdirectory.lists.tables.SheetChoices;
import org.htmdirectory.lists.tables.SheetColumn;
import org.htmdirectory.lists.tables.SheetException;
import org.htmdirectory.lists.tables.SheetFile;
import org.htmdirectory.lists.tables.SheetLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnGuessTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Job Title",
                "JOB_TITLE",
                "jobTitle",
                "title",
                "Position Title",
                "Position",
                "Job",
                "Role",
                "Occupation",
                "Stellenbezeichnung",
                "Tätigkeit",
                "Intitulé du poste",
                "Título del puesto",
                "Current Job Title (HR)"
            })
    void findsTitlesByTheirHeader(String name) {
        assertThat(preview("Name\t" + name + "\tCity\nBo Li\tA\tUlm\n").title()).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Job Code", "Position ID", "Title Code", "Date of position"})
    void doesNotTakeCodesForTitles(String name) {
        assertThat(preview(name + "\tRolle der Person\n4711\tBiomedical Technician\n4712\tNurse\n")
                        .title())
                .hasValue(1);
    }

    @Test
    void doesNotTakeMrAndMrsForJobs() {
        assertThat(preview("Title\tName\tWork\nMr\tBo Li\tBiomedical Technician\nMs\tAl Orr\tNurse\n")
                        .title())
                .hasValue(2);
    }

    @Test
    void findsTitlesByWhatTheyAreWithoutAHeader() {
        ListPreview preview = preview("4711\tBo Li\tbo@example.org\tBiomedical Technician\t2024-01-31\n"
                + "4712\tAl Orr\tal@example.org\tClinical Engineer\t2024-02-28\n");
        assertThat(preview.table().header()).isNull();
        assertThat(preview.title()).hasValue(3);
    }

    @Test
    void findsNoTitleAmongNumbers() {
        assertThat(preview("a\tb\n1\t2\n3\t4\n").title()).isEmpty();
    }

    @Test
    void findsEmployerAndDescription() {
        ListPreview preview = preview("Company Name\tJob Description\tTitle\nMercy\tKeeps pumps safe\tBMET\n");
        assertThat(preview.employer()).hasValue(0);
        assertThat(preview.description()).hasValue(1);
    }

    @Test
    void findsTheEmployerInCellsPastedFromASpreadsheet() {
        assertThat(preview("Job Title\tEmployer\nBMET II\tMercy\n").employer()).hasValue(1);
    }

    @Test
    void findsTheSameAgainByItsOwnChoices() {
        SheetFile file = SheetFile.pasted("Title\tName\tWork\nMr\tBo Li\tNurse\n", SheetLimits.DEFAULT);
        ListPreview preview = ListPreview.of(file, ListChoices.NONE);
        assertThat(ListPreview.of(file, preview.choices())).isEqualTo(preview);
    }

    @Test
    void findsNoEmployerWhereThereIsNone() {
        ListPreview preview = preview("Title\tCity\nBMET\tUlm\n");
        assertThat(preview.employer()).isEmpty();
        assertThat(preview.description()).isEmpty();
    }

    @Test
    void takesATitleInTheFirstRowForATitle() {
        assertThat(preview("Biomedical Technician\nClinical Engineer\n").table().header())
                .isNull();
    }

    @Test
    void takesUnknownWordsOverNumbersForAHeader() {
        assertThat(preview("Wert\tBezeichner\n1\tTechniker\n2\tPfleger\n")
                        .table()
                        .header())
                .isNotNull();
    }

    @Test
    void labelsColumnsWithTheSameNameOrNone() {
        assertThat(preview("Title\tTitle\t\tTitle (2)\nA\tB\tC\tD\n").table().columns())
                .extracting(SheetColumn::label)
                .containsExactly("Title", "Title (2)", "Column 3", "Title (2) (2)");
    }

    @Test
    void findsAColumnByItsLabel() {
        assertThat(preview("Title\tTitle\nA\tB\n").table().column("title (2)")).isEqualTo(1);
    }

    @Test
    void namesTheColumnsIfTheOneSoughtDoesNotExist() {
        ListPreview preview = preview("Title\tCity\nBMET\tUlm\n");
        assertThatThrownBy(() -> preview.table().column("Job"))
                .isInstanceOf(SheetException.class)
                .hasMessage("There is no column named “Job”. The columns are: Title, City.");
    }

    @Test
    void refusesTheNumberOfAColumnThatDoesNotExist() {
        SheetFile file = SheetFile.pasted("Title\tCity\nBMET\tUlm\n", SheetLimits.DEFAULT);
        assertThatThrownBy(() -> ListPreview.of(file, with(2, null)))
                .hasMessage("There is no column 3; the file has 2 columns.");
    }

    @Test
    void takesAVisitorsWordThatThereIsNoSuchColumn() {
        SheetFile file = SheetFile.pasted("Title\tEmployer\nBMET\tMercy\n", SheetLimits.DEFAULT);
        assertThat(ListPreview.of(file, with(null, JobColumns.NONE)).employer()).isEmpty();
    }

    @Test
    void findsDepartmentsByTheNameOfTheirColumn() {
        assertThat(preview("Job Title,Dept Desc\nBMET II,Clinical Engineering\n")
                        .department())
                .hasValue(1);
    }

    @Test
    void findsCountriesByTheNameOfTheirColumn() {
        assertThat(preview("Job Title,Work Country\nBMET II,Canada\n").country())
                .hasValue(1);
    }

    @Test
    void refusesAColumnThatIsChosenForTwoThings() {
        SheetFile file = SheetFile.pasted("Title\tEmployer\nBMET\tMercy\n", SheetLimits.DEFAULT);
        assertThatThrownBy(() -> ListPreview.of(file, with(1, 1)))
                .hasMessage(
                        "Column “Employer” is chosen for job titles and for employers. Choose a column of its own for"
                                + " each.");
    }

    @Test
    void guessesNothingInAColumnThatIsChosenForSomethingElse() {
        SheetFile file = SheetFile.pasted("Title\tFacility\nBMET\tMercy\n", SheetLimits.DEFAULT);
        ListChoices choices =
                new ListChoices(SheetChoices.NONE, new JobColumns(null, null, null, 1, null), ForAllRows.NOTHING);
        assertThat(ListPreview.of(file, choices).employer()).isEmpty();
    }

    private static ListChoices with(Integer title, Integer employer) {
        return new ListChoices(
                SheetChoices.NONE, new JobColumns(title, employer, null, null, null), ForAllRows.NOTHING);
    }

    private static ListPreview preview(String text) {
        return ListPreview.of(SheetFile.pasted(text, SheetLimits.DEFAULT), ListChoices.NONE);
    }
}
