package org.htmdirectory.labor.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.sources.ImportRefusedException;
import org.htmdirectory.testing.RealTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read out of the publisher's own files, beside tables that others have made of them. */
class PublishedOriginalsTests {

    private static final List<String> PROJECTED = List.of(
            "employment_base_thousands",
            "employment_target_thousands",
            "change_thousands",
            "change_percent",
            "openings_annual_thousands",
            "median_annual_wage_usd",
            "wage_year",
            "entry_education",
            "work_experience",
            "on_the_job_training");

    private static final List<String> PAID = List.of(
            "employment",
            "hourly_mean_usd",
            "annual_mean_usd",
            "annual_p10_usd",
            "annual_p25_usd",
            "annual_median_usd",
            "annual_p75_usd",
            "annual_p90_usd");

    private static Path bls(String file) {
        return RealTables.find("shared/data/bls").resolve(file);
    }

    private static FileReading read(String file) throws IOException {
        return PublishedFiles.read(bls("original/" + file), code -> "us-soc-2018", area -> true);
    }

    private static Map<String, Map<String, String>> rows(FileReading reading, String table, List<String> columns) {
        return reading.release().parts().stream()
                .filter(part -> part.table().equals(table))
                .flatMap(part -> part.rows().stream())
                .collect(Collectors.toMap(
                        row -> row.get("code") + "|" + row.getOrDefault("area", ""),
                        row -> cells(row::get, columns),
                        (one, other) -> other,
                        TreeMap::new));
    }

    private static Map<String, String> cells(UnaryOperator<String> row, List<String> columns) {
        return columns.stream().collect(Collectors.toMap(column -> column, row, (one, other) -> one, TreeMap::new));
    }

    private static Map<String, Map<String, String>> given(
            String file, Predicate<NamedCsvRecord> which, List<String> columns) throws IOException {
        try (Stream<NamedCsvRecord> all = CsvReader.builder().ofNamedCsvRecord(bls(file)).stream()) {
            return all.filter(which)
                    .collect(Collectors.toMap(
                            row -> row.getField("soc_code") + "|"
                                    + row.findField("area_code").orElse(""),
                            row -> cells(row::getField, columns),
                            (one, other) -> other,
                            TreeMap::new));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "occupation.xlsx, projections_all_2024_2034.csv, 832",
        "2023-33/occupation.xlsx, projections_all_2023_2033.csv, 832"
    })
    void allOccupationsOfADecadeAreReadAsOthersReadThem(String file, String others, int occupations)
            throws IOException {
        FileReading reading = read(file);

        assertThat(reading.refused()).isEmpty();
        assertThat(rows(reading, "projection", PROJECTED))
                .hasSize(occupations + 1)
                .isEqualTo(given(others, row -> true, PROJECTED));
    }

    @Test
    void theJobsOfAllOccupationsMakeThePublishersTotalButForRounding() throws IOException {
        assertThat(read("occupation.xlsx").remarks())
                .containsExactly(
                        "832 occupations with 169,956.4 thousand jobs together; BLS prints 169,956.1 for all.");
    }

    @ParameterizedTest
    @CsvSource({"2019-29/occupation.xlsx, 2019", "2022-32/Employment Projections.csv, 2022"})
    void olderLayoutsAndTheExportGiveTheSameRows(String file, String base) throws IOException {
        Map<String, Map<String, String>> expected =
                given("projections.csv", row -> row.getField("base_year").equals(base), PROJECTED);
        Map<String, Map<String, String>> found = rows(read(file), "projection", PROJECTED);
        found.keySet().retainAll(expected.keySet());

        assertThat(found).isNotEmpty().isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2019-29/occupation.xlsx, 2019", "2023-33/occupation.xlsx, 2023", "occupation.xlsx, 2024"})
    void whyJobsComeOpenIsReadFromTheSameWorkbook(String file, String base) throws IOException {
        Map<String, String> names = Map.of(
                "labor_force_exit_rate_percent", "exit_rate_percent",
                "occupational_transfer_rate_percent", "transfer_rate_percent",
                "labor_force_exits_annual_thousands", "exits_annual_thousands",
                "occupational_transfers_annual_thousands", "transfers_annual_thousands",
                "openings_annual_thousands", "openings_annual_thousands");
        Map<String, Map<String, String>> found = rows(read(file), "separation", List.copyOf(names.values()));

        assertThat(given("separations.csv", row -> row.getField("base_year").equals(base), List.copyOf(names.keySet())))
                .isNotEmpty()
                .allSatisfy((code, row) -> names.forEach(
                        (theirs, ours) -> assertThat(found.get(code).get(ours)).isEqualTo(row.get(theirs))));
    }

    @ParameterizedTest
    @CsvSource({
        "national_M2025_dl.xlsx, oews_national_all_2025.csv, 2025",
        "national_M2025_dl.xlsx, oews_national.csv, 2025",
        "national_M2024_dl.xlsx, oews_national.csv, 2024"
    })
    void wagesOfTheNationAreReadAsOthersReadThem(String file, String others, String year) throws IOException {
        FileReading reading = read(file);
        Map<String, Map<String, String>> found = rows(reading, "wage", PAID);

        assertThat(reading.refused()).isEmpty();
        assertThat(given(others, row -> row.getField("year").equals(year), PAID))
                .isNotEmpty()
                .allSatisfy((code, row) -> assertThat(found.get(code + "US")).isEqualTo(row));
    }

    @Test
    void wagesOfTheStatesAreReadFromAnOldWorkbookInAZip() throws IOException {
        List<String> columns = Stream.concat(PAID.stream(), Stream.of("location_quotient", "jobs_per_1000"))
                .toList();
        Map<String, Map<String, String>> found = rows(read("oesm13st.zip"), "wage", columns);

        assertThat(given("oews_state.csv", row -> row.getField("year").equals("2013"), columns))
                .hasSizeGreaterThan(80)
                .allSatisfy((key, row) -> assertThat(found.get(key)).isEqualTo(row));
    }

    @Test
    void whatThePublisherWithholdsIsMarkedAsItMarksIt() throws IOException {
        assertThat(read("national_M2024_dl.xlsx").release().parts().get(0).rows())
                .filteredOn(row -> row.get("code").equals("11-9041"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row).containsEntry("annual_p90_usd", "");
                    assertThat(row.get("marker")).contains("annual_p90_usd=#");
                });
    }

    @Test
    void figuresByIndustryAreRefusedInWords() {
        assertThatThrownBy(() -> read("natsector_M2024_dl.xlsx"))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("by industry");
    }
}
