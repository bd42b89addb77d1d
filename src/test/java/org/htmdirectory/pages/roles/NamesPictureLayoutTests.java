package org.htmdirectory.pages.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.htmdirectory.pages.roles.NamesPicture.Entry;
import org.htmdirectory.pages.roles.NamesPicture.Group;
import org.htmdirectory.pages.roles.NamesPicture.Line;
import org.htmdirectory.pages.roles.NamesPictureLayout.Input;
import org.htmdirectory.pages.roles.NamesPictureLayout.Link;
import org.junit.jupiter.api.Test;

class NamesPictureLayoutTests {

    private final NamesPicture picture = NamesPictureLayout.place(
            "Surgical Instrument and Endoscope Repair Technician",
            List.of(group("Short forms", 3), group("Other names", 30), group("Names in other languages", 12)),
            List.of(group("Standard Occupational Classification", 1), group("ISCO-08", 4)));

    @Test
    void linesOfAColumnStandClearOfEachOther() {
        for (List<Group> column : List.of(picture.names(), picture.codes())) {
            List<Double> baselines = column.stream()
                    .flatMap(group -> IntStream.rangeClosed(0, group.entries().size())
                            .mapToObj(at -> at == 0
                                    ? group.label()
                                    : group.entries().get(at - 1).line()))
                    .map(Line::y)
                    .toList();

            assertThat(IntStream.range(1, baselines.size())
                            .mapToDouble(at -> baselines.get(at) - baselines.get(at - 1)))
                    .allMatch(gap -> gap >= 15);
        }
    }

    @Test
    void everythingStandsInsideTheDrawing() {
        assertThat(picture.names()).allSatisfy(group -> {
            assertThat(group.bar().y()).isNotNegative();
            assertThat(group.bar().y() + group.bar().height()).isLessThanOrEqualTo(picture.height());
        });
    }

    @Test
    void aLongNameOfTheRoleIsBrokenIntoLinesInsideItsBox() {
        assertThat(picture.role()).hasSizeGreaterThan(2).allSatisfy(line -> {
            assertThat(line.text()).hasSizeLessThanOrEqualTo(15);
            assertThat(line.y())
                    .isBetween(
                            picture.roleBox().y(),
                            picture.roleBox().y() + picture.roleBox().height());
        });
    }

    @Test
    void aLongWordingIsShortenedButKeptWholeForItsLink() {
        String wording = "medical equipment maintenance and calibration technician of the hospital";

        Entry entry = NamesPictureLayout.place(
                        "Role", List.of(new Input("Names", 1, List.of(new Link(wording, "/x")), List.of())), List.of())
                .names()
                .get(0)
                .entries()
                .get(0);

        assertThat(entry.line().text()).hasSizeLessThanOrEqualTo(40).endsWith("…");
        assertThat(entry.full()).isEqualTo(wording);
    }

    @Test
    void aRoleWithoutCodesIsDrawnAllTheSame() {
        assertThat(NamesPictureLayout.place("Role", List.of(group("Names", 2)), List.of())
                        .codes())
                .isEmpty();
    }

    private static Input group(String label, int weight) {
        return new Input(label, weight, List.of(new Link("one", "/1"), new Link("two", "/2")), List.of());
    }
}
