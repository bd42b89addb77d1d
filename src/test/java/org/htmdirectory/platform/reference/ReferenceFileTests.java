package org.htmdirectory.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.htmdirectory.platform.reference.Column.date;
import static org.htmdirectory.platform.reference.Column.decimal;
import static org.htmdirectory.platform.reference.Column.flag;
import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFileTests {

    private static final ReferenceTable PUMPS = ReferenceTable.of(
            1,
            "pump",
            slug("slug").unique(),
            text("name", 20),
            oneOf("kind", "infusion", "feeding"),
            whole("made", 1900, 2100).optional(),
            flag("recalled"));

    private static final ReferenceTable TESTS = ReferenceTable.of(
                    2,
                    "test",
                    text("pump", 20),
                    whole("round", 1, 9),
                    text("inspector", 20),
                    date("done"),
                    decimal("hours", 4, 1),
                    text("parts", 20).list().optional())
            .keyedBy("pump", "round")
            .keyedBy("pump", "inspector");

    @Test
    void readsEveryRowWithTheLineItBeginsOn() {
        List<ReferenceRow> rows =
                read("slug,name,kind,made,recalled\na,\"Two\nlines\",infusion,,true\nb,B,feeding,1999,false\n");

        assertThat(rows).extracting(ReferenceRow::line).containsExactly(2L, 4L);
        assertThat(rows.get(1).cell("made")).isEqualTo("1999");
    }

    @Test
    void acceptsAFileInWhichEveryCellHoldsWhatItMust() {
        check("slug,name,kind,made,recalled\na,Alpha,infusion,,true\nb,Beta,feeding,1999,false\n");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    'A b,Alpha,infusion,,true'    | line 2, column slug: 'A b' is not a slug
                    'a,,infusion,,true'           | line 2, column name: '' is empty, but must be given
                    'a,Alpha ,infusion,,true'     | line 2, column name: 'Alpha ' begins or ends with a blank
                    'a,Alpha,syringe,,true'       | line 2, column kind: 'syringe' is not one of feeding, infusion
                    'a,Alpha,infusion,1850,true'  | line 2, column made: '1850' is not between 1900 and 2100
                    'a,Alpha,infusion,MCM,true'   | line 2, column made: 'MCM' is not a whole number
                    'a,Alpha,infusion,,maybe'     | line 2, column recalled: 'maybe' is not one of false, true
                    'a,Alpha,infusion,true'       | line 2, column made: 'true' ends a row of 4 cells; 5 are needed
                    'a,Alpha,infusion,,true,more' | line 2, column recalled: 'more' ends a row of 6 cells
                    """)
    void refusesABadCellAndNamesItsPlace(String row, String message) {
        assertThatExceptionOfType(ReferenceDataException.class)
                .isThrownBy(() -> check("slug,name,kind,made,recalled\n" + row + "\n"))
                .withMessageContaining("db/reference/pump.csv, " + message);
    }

    @Test
    void refusesASecondRowWithTheSameKey() {
        assertThatExceptionOfType(ReferenceDataException.class)
                .isThrownBy(() -> check("slug,name,kind,made,recalled\na,A,infusion,,true\na,B,infusion,,true\n"))
                .withMessageContaining("line 3, column slug: 'a' repeats line 2");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    a,01,Ann,2024,1.5,            | line 2, column round: '01' is not a whole number
                    a,+1,Ann,2024,1.5,            | line 2, column round: '+1' is not a whole number
                    a,१,Ann,2024,1.5,             | line 2, column round: '१' is not a whole number
                    a,9999999999999999999,A,2024,1, | line 2, column round: '9999999999999999999' is not a whole number
                    a,1,Ann,2022-02-31,1.5,       | line 2, column done: '2022-02-31' is not a year, month or day
                    a,1,Ann,2023-02-29,1.5,       | line 2, column done: '2023-02-29' is not a year, month or day
                    a,1,Ann,2022-13,1.5,          | line 2, column done: '2022-13' is not a year, month or day
                    a,1,Ann,22,1.5,               | line 2, column done: '22' is not a year, month or day
                    a,1,Ann,2024,1e2,             | line 2, column hours: '1e2' is not a number
                    a,1,Ann,2024,.5,              | line 2, column hours: '.5' is not a number
                    a,1,Ann,2024,NaN,             | line 2, column hours: 'NaN' is not a number
                    a,1,Ann,2024,1.25,            | line 2, column hours: '1.25' has more decimals than 1
                    a,1,Ann,2024,-1000.0,         | line 2, column hours: '-1000.0' is not below 1000
                    a,1,Ann,2024,1.5,hose; hose   | line 2, column parts: 'hose; hose' repeats 'hose'
                    a,1,Ann,2024,1.5,hose; ; bag  | line 2, column parts: 'hose; ; bag' holds an empty member
                    a,1,Ann,2024,1.5,hose;  bag   | line 2, column parts: 'hose;  bag' holds a member with a blank
                    """)
    void refusesWhatTheDatabaseOrAPageWouldTripOver(String row, String message) {
        assertThatExceptionOfType(ReferenceDataException.class)
                .isThrownBy(() -> check(TESTS, "pump,round,inspector,done,hours,parts\n" + row + "\n"))
                .withMessageContaining("db/reference/test.csv, " + message);
    }

    @Test
    void acceptsNumbersAndDatesOnTheEdge() {
        check(
                TESTS,
                "pump,round,inspector,done,hours,parts\na,1,Ann,2024-02-29,999.9,hose; bag\na,9,Bob,2024-12,-0.5,\n");
    }

    @Test
    void refusesARowThatRepeatsAnyOfTheKeys() {
        assertThatExceptionOfType(ReferenceDataException.class)
                .isThrownBy(() -> check(
                        TESTS,
                        "pump,round,inspector,done,hours,parts\n"
                                + "a,1,Ann,2024,1,\na,2,Ann,2024,1,\nb,1,Ann,2024,1,\na,1,Bob,2024,1,\n"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Object::toString)
                        .containsExactly(
                                "db/reference/test.csv, line 3, column inspector: 'Ann' repeats line 2",
                                "db/reference/test.csv, line 5, column round: '1' repeats line 2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                | line 1, column slug: '' is missing: the file is empty
                    '\n\n'                            | line 1, column slug: '' is missing: the file is empty
                    'slug,name,kind,made,recalled\n'  | line 2, column slug: '' is missing: the file has no rows
                    'a,Alpha,infusion,,true\n'        | line 1, column slug: 'a' stands where the header must name
                    '\na,Alpha,infusion,,true\n'      | line 1, column slug: 'a' stands where the header must name
                    """)
    void refusesAFileWithoutHeaderOrRows(String content, String message) {
        assertThatExceptionOfType(ReferenceDataException.class)
                .isThrownBy(() -> check(PUMPS, content))
                .withMessageContaining("db/reference/pump.csv, " + message);
    }

    @Test
    void refusesAHeaderWithAnotherColumn() {
        assertThatExceptionOfType(ReferenceDataException.class)
                .isThrownBy(() -> check("slug,title,kind,made,recalled\n"))
                .withMessageContaining("line 1, column name: 'title' stands where the header must name 'name'");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertThatExceptionOfType(ReferenceDataException.class)
                .isThrownBy(() -> check("slug,name,kind,made,recalled\na,\"Alpha,infusion,,true\n"))
                .withMessageContaining("db/reference/pump.csv, line 2");
    }

    @Test
    void namesEveryProblemOfAFileAtOnce() {
        assertThatExceptionOfType(ReferenceDataException.class)
                .isThrownBy(() -> check("slug,name,kind,made,recalled\nA,A,x,,true\n"))
                .satisfies(refused -> assertThat(refused.problems()).hasSize(2));
    }

    private static List<ReferenceRow> read(String content) {
        return ReferenceFile.of(PUMPS, content).rows();
    }

    private static void check(String content) {
        check(PUMPS, content);
    }

    private static void check(ReferenceTable table, String content) {
        new ReferenceCheck(table, new KnownKeys(null))
                .check(ReferenceFile.of(table, content).rows());
    }
}
