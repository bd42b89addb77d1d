package org.htmdirectory.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.htmdirectory.reference.Column.flag;
import static org.htmdirectory.reference.Column.oneOf;
import static org.htmdirectory.reference.Column.slug;
import static org.htmdirectory.reference.Column.text;
import static org.htmdirectory.reference.Column.whole;

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
        new ReferenceCheck(PUMPS, new KnownKeys(null)).check(read(content));
    }
}
