package org.htmdirectory.labor.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.chart.Absence;
import org.htmdirectory.platform.chart.Figure;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AreasTests {

    @Autowired
    private Wages wages;

    @Autowired
    private Schemes schemes;

    @Test
    void comparesTexasWithTheSameStateTwelveYearsBefore() {
        StateRow texas = row(page("", "", ""), "Texas");

        assertThat(texas.jobsFigure().text()).isEqualTo("5,540");
        assertThat(texas.before().year()).isEqualTo(2013);
        assertThat(texas.change())
                .isEqualByComparingTo(String.valueOf(Math.round(1000.0
                                * (5540 - texas.before().jobs())
                                / texas.before().jobs())
                        / 10.0));
    }

    @ParameterizedTest
    @EnumSource(AreaMeasure.class)
    void sortsByEveryColumnWithTheMostFirstAndTheUnknownLast(AreaMeasure measure) {
        List<StateRow> rows = page("", measure.code(), "").rows();

        assertThat(rows.stream().map(measure::of).filter(value -> value != null))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(rows.stream().map(measure::of).dropWhile(value -> value != null))
                .containsOnlyNulls();
    }

    @Test
    void turnsTheOrderAround() {
        assertThat(page("", "jobs", "rising").rows().get(0).jobs())
                .isLessThan(page("", "jobs", "").rows().get(0).jobs());
    }

    @Test
    void everyStateHasASquareOfItsOwn() {
        StateTiles tiles = page("17-2031", "", "").tiles();

        assertThat(tiles.tiles())
                .hasSize(wages.areas().stream()
                        .filter(area -> area.isState())
                        .toList()
                        .size())
                .extracting(tile -> tile.x() + " " + tile.y())
                .doesNotHaveDuplicates();
    }

    @Test
    void aStateWithoutAFigureIsAnOutlineWithADash() {
        AreasPage page = page("17-3028", "", "");
        StateRow unknown = page.rows().stream()
                .filter(row -> row.wage() == null)
                .findFirst()
                .orElseThrow();

        assertThat(unknown.jobsFigure()).isEqualTo(new Figure(null, Absence.MISSING));
        assertThat(page.tiles().tiles())
                .filteredOn(tile -> tile.address().equals(unknown.area().address()))
                .allSatisfy(tile -> assertThat(tile.look() + tile.brief()).isEqualTo("square-none–"));
    }

    private AreasPage page(String soc, String sort, String order) {
        return AreasPage.of(AskedStates.of(soc, "", "", sort, order, wages), wages, schemes);
    }

    private static StateRow row(AreasPage page, String name) {
        return page.rows().stream()
                .filter(row -> row.area().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
