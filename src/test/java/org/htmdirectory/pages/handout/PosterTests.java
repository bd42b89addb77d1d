package org.htmdirectory.pages.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.careers.devices.Device;
import org.htmdirectory.careers.devices.Devices;
import org.htmdirectory.labor.projection.Growth;
import org.htmdirectory.labor.projection.GrowthRow;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.platform.paper.PageSize;
import org.htmdirectory.platform.paper.Press;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The posters: what is drawn, and what is left where an edition lacks some of its figures. */
@ApplicationTest
class PosterTests {

    @Autowired
    private Posters posters;

    @Autowired
    private Handouts handouts;

    @Autowired
    private Press press;

    @Autowired
    private Devices devices;

    @Test
    void growthIsShownWithoutThatOfAllOccupations() {
        Statistics official = posters.poster().official();

        assertThat(text(new Statistics(official.mapping(), alone(official.newest()), official.wage())))
                .contains("in jobs by")
                .doesNotContain("all jobs:");
    }

    @Test
    void withoutFiguresTheNamesRemain() {
        Statistics official = posters.poster().official();

        assertThat(text(new Statistics(official.mapping(), null, null)))
                .contains("Biomedical Equipment Technician")
                .doesNotContain("openings a year");
    }

    @Test
    void everyDeviceStandsOnAFloorOfTheWallPoster() {
        assertThat(posters.wall().floors())
                .flatExtracting(WallPoster.Floor::rooms)
                .flatExtracting(WallPoster.Room::devices)
                .containsExactlyInAnyOrderElementsOf(
                        devices.all().stream().map(Device::plural).toList());
    }

    @Test
    void everyDeviceOfTheWallPosterIsNamedUnderItsRoom() {
        assertThat(rooms())
                .flatExtracting(WallPoster.Room::labels)
                .extracting(WallPoster.Label::name)
                .containsExactlyInAnyOrderElementsOf(
                        devices.all().stream().map(Device::name).toList());
    }

    @Test
    void noNameUnderADeviceTouchesAnother() {
        assertThat(rooms())
                .allSatisfy(room -> assertThat(room.labels())
                        .allSatisfy(label -> assertThat(room.labels())
                                .filteredOn(other -> !other.equals(label)
                                        && other.row() == label.row()
                                        && other.left() < label.left() + label.width()
                                        && label.left() < other.left() + other.width())
                                .isEmpty()));
    }

    @Test
    void theNumberOfANameIsThatOnItsDevice() {
        List<Integer> numbers = posters.wall().floors().stream()
                .flatMap(floor -> floor.tags().stream())
                .map(WallPoster.Tag::number)
                .toList();

        assertThat(numbers).hasSize(devices.all().size()).doesNotHaveDuplicates();
        assertThat(rooms())
                .flatExtracting(WallPoster.Room::labels)
                .extracting(WallPoster.Label::number)
                .containsExactlyElementsOf(numbers);
    }

    @Test
    void namesStandInTheOrderOfTheirDevices() {
        assertThat(rooms())
                .allSatisfy(room -> assertThat(room.labels())
                        .extracting(WallPoster.Label::number)
                        .isSorted());
    }

    @Test
    void noNameLeavesItsRoom() {
        assertThat(rooms())
                .flatExtracting(WallPoster.Room::labels)
                .allSatisfy(label -> assertThat(label.left() + label.width()).isBetween(0.0, 100.0));
    }

    @Test
    void theWallPosterNamesTheJobAndTheWaysIn() {
        assertThat(new PrintedPdf(handouts.wallPoster().get().content()).text())
                .contains(
                        "biomedical equipment technician: two years of college, an apprenticeship or the armed forces");
    }

    @Test
    void theFloorsOfTheWallPosterAreOfTheSameWidth() {
        assertThat(posters.wall().floors())
                .extracting(WallPoster.Floor::viewBox)
                .hasSize(3)
                .containsOnly("0 0 %d 190".formatted(posters.wall().roof().width()));
    }

    private List<WallPoster.Room> rooms() {
        return posters.wall().floors().stream()
                .flatMap(floor -> floor.rooms().stream())
                .toList();
    }

    private static Growth alone(Projection decade) {
        return new Growth(decade.soc(), decade.title(), List.of(new GrowthRow(decade, null, true)));
    }

    private String text(Statistics official) {
        Poster whole = posters.poster();
        Poster poster =
                new Poster(whole.total(), whole.role(), whole.names(), official, whole.rooms(), whole.imprint());
        return new PrintedPdf(press.print("pages/handout/poster", poster, PageSize.SLIDE)).text();
    }
}
