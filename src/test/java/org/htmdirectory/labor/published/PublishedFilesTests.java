package org.htmdirectory.labor.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.htmdirectory.labor.published.OccupationWorkbook.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.htmdirectory.sources.ImportRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of files that are not as they should be. */
class PublishedFilesTests {

    private static final Map<String, String> FOLLOWED =
            Map.of("49-9062", "us-soc-2018", "17-2031", "us-soc-2018", "00-0000", "us-soc-2018");

    private static final List<Object> REPAIRERS = row("Medical equipment repairers", "49-9062", 70, 80, 10, 14.3);

    @TempDir
    private Path folder;

    private static FileReading read(Path file) throws IOException {
        return PublishedFiles.read(file, FOLLOWED::get, area -> area.equals("US"));
    }

    private Path workbook(List<List<Object>> rows) throws IOException {
        return new OccupationWorkbook(2025, rows).write(folder.resolve("occupation.xlsx"));
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void codesThatTheDirectoryDoesNotFollowArePassedOverAndCounted() throws IOException {
        FileReading reading = read(workbook(List.of(REPAIRERS, row("Astronomers", "19-2011", 2, 3, 1, 50))));

        assertThat(reading.read()).isEqualTo(2);
        assertThat(reading.passedOver()).isEqualTo(1);
        assertThat(reading.accepted()).isEqualTo(1);
        assertThat(reading.release().slug()).isEqualTo("bls-ep-2025-35");
    }

    @Test
    void aNumberStoredWithMoreDigitsIsTheOneThatWasPublished() throws IOException {
        FileReading reading = read(
                workbook(List.of(row("Medical equipment repairers", "49-9062", 67.0, 79.3, 12.3, 18.399999999999999))));

        assertThat(reading.release().parts().get(0).rows().get(0)).containsEntry("change_percent", "18.4");
    }

    @Test
    void anEmptyCellStaysEmpty() throws IOException {
        FileReading reading = read(workbook(List.of(row("Medical equipment repairers", "49-9062", 70, 80, "—", ""))));

        assertThat(reading.refused()).isEmpty();
        assertThat(reading.release().parts().get(0).rows().get(0))
                .containsEntry("change_thousands", "")
                .containsEntry("change_percent", "");
    }

    @Test
    void aRowWithWordsForANumberIsRefusedWithItsPlaceAndTheOthersAreTaken() throws IOException {
        FileReading reading = read(workbook(List.of(row("Bioengineers", "17-2031", "many", 3, 1, 50), REPAIRERS)));

        assertThat(reading.refused()).containsExactly("Table 1.2, row 3, jobs at the start: “many” is no number");
        assertThat(reading.accepted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Employment, 2025", "Employment change, percent", "Occupational openings", "Typical education"})
    void aWorkbookWithAColumnRenamedIsRefusedByTheColumn(String header) throws IOException {
        Path file = new OccupationWorkbook(2025, List.of(REPAIRERS))
                .without(header)
                .write(folder.resolve("occupation.xlsx"));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("“Table 1.2” has no column for");
    }

    @Test
    void aWorkbookThatIsCutOffIsRefused() throws IOException {
        Path whole = workbook(List.of(REPAIRERS));
        byte[] content = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(content, content.length / 2));

        assertThatThrownBy(() -> read(whole)).isInstanceOfAny(ImportRefusedException.class, IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "{\"not\": \"a table\"}", "\u0000\u0001\u0002"})
    void aFileThatIsSomethingElseIsRefusedByWhatCanBeImported(String content) throws IOException {
        Path file = text("people.csv", content);

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("none of the files that can be imported");
    }

    @Test
    void wagesThatDoNotSayOfWhichMayAreRefused() throws IOException {
        Path file = text(
                "wages.csv",
                "AREA,OCC_CODE,TOT_EMP,H_MEAN,A_MEAN,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n"
                        + "99,49-9062,1,1,1,1,1,1,1,1\n");

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("of which May");
    }

    @Test
    void thePublishersMarkersKeepTheirMeaning() throws IOException {
        Path file = text(
                "national_M2026_dl.csv",
                "AREA,OCC_CODE,TOT_EMP,H_MEAN,A_MEAN,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\n"
                        + "99,49-9062,**,31.70,\"65,930\",38490,*,61660,79770,#\n");

        assertThat(read(file).release().parts().get(0).rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("employment", "")
                        .containsEntry("annual_mean_usd", "65930")
                        .containsEntry("annual_p25_usd", "")
                        .containsEntry("annual_p90_usd", "")
                        .containsEntry("marker", "employment=**; annual_p25_usd=*; annual_p90_usd=#"));
    }
}
