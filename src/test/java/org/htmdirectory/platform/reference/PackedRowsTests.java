package org.htmdirectory.platform.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.htmdirectory.platform.reference.Column.decimal;
import static org.htmdirectory.platform.reference.Column.flag;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedRowsTests {

    private static final ReferenceTable TABLE = ReferenceTable.of(
            1,
            "thing",
            slug("slug"),
            text("short_name", 20).optional(),
            whole("position", 1, 9),
            whole("seats", 1, 9).optional(),
            flag("second_hand"),
            decimal("share", 5, 2).optional(),
            text("members", 20).list().optional(),
            text("places", 20).list().optional(),
            text("note", 20).optional());
    private static final String HEADER = "slug,short_name,position,seats,second_hand,share,members,places,note\n";

    @Test
    void aFieldTakesTheCellOfTheColumnThatItIsNamedAfter() {
        Thing thing = read("a,Short,3,2,true,12.50,x; y,p; q,unread\n").get(0);

        assertThat(thing.id).isNull();
        assertThat(thing.slug).isEqualTo("a");
        assertThat(thing.shortName).isEqualTo("Short");
        assertThat(thing.position).isEqualTo(3);
        assertThat(thing.seats).isEqualTo(2);
        assertThat(thing.secondHand).isTrue();
        assertThat(thing.share).isEqualTo(new BigDecimal("12.50"));
        assertThat(thing.members).containsExactly("x", "y");
        assertThat(thing.places).containsExactly("p", "q");
    }

    @Test
    void anEmptyCellIsNullOrAnEmptyList() {
        Thing thing = read("a,,3,,false,,,,\n").get(0);

        assertThat(thing.shortName).isNull();
        assertThat(thing.seats).isNull();
        assertThat(thing.secondHand).isFalse();
        assertThat(thing.share).isNull();
        assertThat(thing.members).isEmpty();
        assertThat(thing.places).isEmpty();
    }

    @Test
    void rowsKeepTheOrderOfTheFile() {
        assertThat(read("b,,1,,true,,,,\na,,2,,true,,,,\n"))
                .extracting(thing -> thing.slug)
                .containsExactly("b", "a");
    }

    @Test
    void aFileThatIsNotAsDescribedIsRefused() {
        ReferenceFile other = ReferenceFile.of(TABLE, "slug,name\na,b\n");

        assertThatExceptionOfType(ReferenceDataException.class)
                .isThrownBy(() -> PackedRows.of(TABLE, Thing.class, other))
                .withMessageContaining("short_name");
    }

    @Test
    void aFieldThatIsNoColumnIsRefused() {
        ReferenceFile file = ReferenceFile.of(TABLE, HEADER + "a,,3,,false,,,,\n");

        assertThatIllegalStateException()
                .isThrownBy(() -> PackedRows.of(TABLE, Misspelled.class, file))
                .withMessageContaining("slugg")
                .withMessageContaining("is no column of db/reference/thing.csv");
    }

    private static List<Thing> read(String rows) {
        return PackedRows.of(TABLE, Thing.class, ReferenceFile.of(TABLE, HEADER + rows));
    }

    /** As JPA would have it. */
    private static final class Thing {

        private Long id;
        private String slug;
        private String shortName;
        private int position;
        private Integer seats;
        private boolean secondHand;
        private BigDecimal share;
        private List<String> members;
        private String[] places;
    }

    private static final class Misspelled {

        private String slugg;
    }
}
