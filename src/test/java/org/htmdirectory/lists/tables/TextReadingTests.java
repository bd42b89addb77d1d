package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.htmdirectory.lists.tables.Fixtures.file;
import static org.htmdirectory.lists.tables.Fixtures.rows;
import static org.htmdirectory.lists.tables.Fixtures.text;
import static org.htmdirectory.lists.tables.Fixtures.texts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReadingTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF_8",
        "UTF-8, '\uFEFF', UTF_8_WITH_MARK",
        "UTF-16LE, '', UTF_16_LITTLE_ENDIAN",
        "UTF-16LE, '\uFEFF', UTF_16_LITTLE_ENDIAN",
        "UTF-16BE, '', UTF_16_BIG_ENDIAN",
        "UTF-16BE, '\uFEFF', UTF_16_BIG_ENDIAN",
        "windows-1252, '', WINDOWS_1252"
    })
    void findsTheEncoding(String charset, String mark, TextEncoding expected) {
        String content = mark + "Title,City\nIngénieur biomédical,Orléans\n";
        Path path = file(folder, "people.csv", content.getBytes(Charset.forName(charset)));
        SheetPreview preview = preview(path);
        assertThat(preview.choices().encoding()).isEqualTo(expected);
        assertThat(preview.columns().get(0).name()).isEqualTo("Title");
        assertThat(texts(rows(path))).containsExactly(List.of("Ingénieur biomédical", "Orléans"));
    }

    @ParameterizedTest
    @EnumSource(value = Delimiter.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void findsTheDelimiter(Delimiter delimiter) {
        String content =
                "Id;Title;City\n1;Biomedical Technician;Ulm\n2;Clinical Engineer;Bonn\n".replace(';', delimiter.sign());
        assertThat(preview(text(folder, content)).choices().delimiter()).isEqualTo(delimiter);
    }

    @Test
    void keepsAListOfTitlesWithCommasInOneColumn() {
        Path path = text(folder, "Technician, Biomedical\nEngineer, Clinical\nManager, Imaging Service, Senior\n");
        assertThat(preview(path).choices().delimiter()).isEqualTo(Delimiter.NONE);
        assertThat(texts(rows(path)))
                .containsExactly(
                        List.of("Technician, Biomedical"),
                        List.of("Engineer, Clinical"),
                        List.of("Manager, Imaging Service, Senior"));
    }

    @Test
    void keepsTitlesWithCommasUnderOneHeaderInOneColumn() {
        SheetPreview preview = preview(text(folder, "Job Title\nTechnician, Biomedical\nEngineer, Clinical\n"));
        assertThat(preview.choices().delimiter()).isEqualTo(Delimiter.NONE);
        assertThat(preview.header()).isNotNull();
    }

    @Test
    void readsCommasBeforeBlanksAsDelimitersUnderAHeader() {
        Path path = text(folder, "Name, Title\nBo Li, Technician\nAl Orr, Engineer\n");
        assertThat(preview(path).choices().delimiter()).isEqualTo(Delimiter.COMMA);
    }

    @Test
    void prefersTheDelimiterThatFitsAllRows() {
        Path path = text(folder, "Name;Job Title;Pay\nBo;Technician, Biomedical;1,5\nAl;Engineer;2,5\n");
        assertThat(preview(path).choices().delimiter()).isEqualTo(Delimiter.SEMICOLON);
    }

    @Test
    void takesTheDelimiterThatTheFirstLineNames() {
        Path path = text(folder, "sep=;\r\nTitle;City\r\nTechnician;Ulm\r\n");
        assertThat(texts(rows(path))).containsExactly(List.of("Technician", "Ulm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void keepsTheLineEnds(String lineBreak) {
        Path path = text(folder, "Title,City" + lineBreak + "Technician,Ulm" + lineBreak);
        assertThat(preview(path).lineBreak()).isEqualTo(lineBreak);
    }

    @Test
    void readsMixedLineEnds() {
        Path path = text(folder, "Title,City\r\nA,1\nB,2\rC,3\r\n");
        assertThat(texts(rows(path))).containsExactly(List.of("A", "1"), List.of("B", "2"), List.of("C", "3"));
    }

    @Test
    void keepsEmptyLinesAsEmptyRows() {
        List<SheetRow> rows = rows(text(folder, "Title,City\nA,1\n\nB,2\n"));
        assertThat(rows).extracting(SheetRow::number).containsExactly(2L, 3L, 4L);
        assertThat(rows.get(1).cells()).isEmpty();
        assertThat(rows.get(1).problem()).isNull();
    }

    @Test
    void readsQuotedCellsWithDelimitersQuotesAndLineBreaks() {
        Path path = text(
                folder,
                "Title,Notes\n\"Technician, Biomedical\",\"says \"\"hi\"\"\r\nand goes\"\n12\" Display Tech,x\n");
        assertThat(texts(rows(path)))
                .containsExactly(
                        List.of("Technician, Biomedical", "says \"hi\"\r\nand goes"),
                        List.of("12\" Display Tech", "x"));
    }

    @Test
    void countsACellOfTwoLinesAsOneRow() {
        List<SheetRow> rows = rows(text(folder, "Title,Notes\nA,\"1\n2\"\nB,x,y\n"));
        assertThat(rows.get(1).problem()).isEqualTo("Row 3 has 3 cells where the table has 2 columns.");
    }

    @Test
    void costsOnlyItsOwnLineIfAQuotationMarkIsNeverClosed() {
        String rest = "Engineer,Bonn\n".repeat(10_000);
        List<SheetRow> rows = rows(text(folder, "Title,City\n\"Technician,Ulm\n" + rest));
        assertThat(rows).hasSize(10_001);
        assertThat(rows.get(0).problem()).startsWith("Row 2 opens a quotation mark that is never closed.");
        assertThat(rows.get(0).text(0)).isEqualTo("\"Technician");
        assertThat(rows.stream().skip(1))
                .allMatch(row -> row.problem() == null && row.cells().size() == 2);
    }

    @Test
    void doesNotTakeTheNextOpeningMarkForAClosingOne() {
        List<SheetRow> rows = rows(text(folder, "Title,City\n\"Technician,Ulm\n\"Engineer, Clinical\",Bonn\n"));
        assertThat(rows).extracting(row -> row.problem() == null).containsExactly(false, true);
        assertThat(rows.get(1).text(0)).isEqualTo("Engineer, Clinical");
    }

    @Test
    void namesTheLineTooWhereItIsNotTheRow() {
        List<SheetRow> rows = rows(text(folder, "Title,City\nA,\"1\n2\"\n\"B,3\nC,4\n"));
        assertThat(rows.get(1).problem()).startsWith("Row 3 (line 4) opens a quotation mark");
    }

    @Test
    void marksShortAndLongRows() {
        List<SheetRow> rows = rows(text(folder, "Id,Title,City\n1,A,Ulm\n2,B\n3,C,Bonn,x\n4,D,Kiel,,\n5,E,Jena\n"));
        assertThat(rows)
                .extracting(SheetRow::problem)
                .containsExactly(
                        null,
                        "Row 3 has 2 cells where the table has 3 columns.",
                        "Row 4 has 4 cells where the table has 3 columns.",
                        null,
                        null);
    }

    @Test
    void marksRowsWithNulCharacters() {
        List<SheetRow> rows = rows(text(folder, "Title,City\nTechnician,Ulm\nEngi\0neer,Bonn\nManager,Jena\n"));
        assertThat(rows)
                .extracting(SheetRow::problem)
                .containsExactly(null, "Row 3 holds a NUL character, which is no text.", null);
    }

    @Test
    void marksRowsThatAreNotUtf8InAFileThatMostlyIs() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes("Title,City\nIngénieur,Orléans\nTechnicien,".getBytes(StandardCharsets.UTF_8));
        content.write(0xE9);
        content.writeBytes("vian\n".getBytes(StandardCharsets.UTF_8));
        Path path = file(folder, "people.csv", content.toByteArray());
        assertThat(preview(path).notices()).hasSize(1);
        assertThat(rows(path))
                .extracting(SheetRow::problem)
                .containsExactly(null, "Row 3 holds characters that cannot be read in this encoding.");
    }

    @Test
    void marksACellThatIsTooLong() {
        Path path = text(folder, "Title,City\n" + "x".repeat(40_000) + ",Ulm\nTechnician,Bonn\n");
        List<SheetRow> rows = rows(path);
        assertThat(rows.get(0).problem())
                .isEqualTo("Row 2 has a cell of 40,000 characters; at most 32,767 are allowed.");
        assertThat(rows.get(0).text(0)).hasSize(40_000);
    }

    @Test
    void goesOnAfterARow() {
        SheetFile file = SheetFile.of(text(folder, "Title\nA\nB\nC\nD\n"), SheetLimits.DEFAULT);
        try (Stream<SheetRow> rows = file.rows(file.inspect())) {
            assertThat(rows.dropWhile(row -> row.number() <= 3).map(row -> row.text(0)))
                    .containsExactly("C", "D");
        }
    }

    @Test
    void findsTheSameAgainByItsOwnChoices() {
        SheetFile file =
                SheetFile.of(text(folder, "Id;Titel;Beruf\n1;Dr.;Techniker\n2;Dr.;Ingenieur\n"), SheetLimits.DEFAULT);
        SheetPreview preview = file.inspect();
        assertThat(file.inspect(preview.choices())).isEqualTo(preview);
    }

    @Test
    void keepsToWhatTheVisitorChooses() {
        SheetFile file = SheetFile.of(text(folder, "Title,City\nTechnician,Ulm\n"), SheetLimits.DEFAULT);
        SheetPreview preview =
                file.inspect(new SheetChoices(TextEncoding.WINDOWS_1252, Delimiter.NONE, false, null, null));
        assertThat(texts(rows(file, preview))).containsExactly(List.of("Title,City"), List.of("Technician,Ulm"));
    }

    @Test
    void readsAPastedListAsOneColumn() {
        SheetFile file = SheetFile.pasted("BMET II\nTechnician,Biomedical\n", SheetLimits.DEFAULT);
        assertThat(texts(rows(file, file.inspect())))
                .containsExactly(List.of("BMET II"), List.of("Technician,Biomedical"));
    }

    @Test
    void readsCellsPastedFromASpreadsheet() {
        SheetFile file = SheetFile.pasted("Job Title\tEmployer\nBMET II\tMercy\n", SheetLimits.DEFAULT);
        SheetPreview preview = file.inspect();
        assertThat(texts(rows(file, preview))).containsExactly(List.of("BMET II", "Mercy"));
    }

    private static SheetPreview preview(Path path) {
        return SheetFile.of(path, SheetLimits.DEFAULT).inspect();
    }
}
