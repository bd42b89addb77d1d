package org.htmdirectory.pages.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.platform.chart.Group;
import org.htmdirectory.platform.chart.Mark;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class PayBarsTests {

    @Autowired
    private Terminology terminology;

    @Autowired
    private RolePages pages;

    @Test
    void rolesUnderOneCodeShareABar() {
        assertThat(bars("biomedical-equipment-technician", "clinical-engineer", "imaging-service-engineer"))
                .extracting(PayBarsTests::names)
                .containsExactly(
                        List.of("Biomedical Equipment Technician", "Imaging Service Engineer"),
                        List.of("Clinical Engineer"));
    }

    @Test
    void theHigherMedianStandsFartherRight() {
        List<Group> bars = bars("biomedical-equipment-technician", "clinical-engineer");

        assertThat(percent(bars.get(0))).isLessThan(percent(bars.get(1)));
    }

    @Test
    void aRoleThatNoCodeCountsHasNoBar() {
        assertThat(bars("clinical-engineer", "htm-manager"))
                .extracting(PayBarsTests::names)
                .containsExactly(List.of("Clinical Engineer"));
    }

    @Test
    void barsStandClearOfEachOther() {
        List<Group> bars = bars("clinical-engineer", "htm-supervisor", "biomedical-equipment-technician");

        assertThat(baseline(bars.get(1).words().get(0)) - baseline(amount(bars.get(0))))
                .isGreaterThanOrEqualTo(18);
    }

    @Test
    void noLineIsTooLongForAPhone() {
        String[] all = terminology.roles().stream().map(Role::slug).toArray(String[]::new);

        assertThat(bars(all))
                .flatExtracting(Group::words)
                .hasSizeGreaterThan(32)
                .allSatisfy(line -> assertThat(line.text()).hasSizeLessThanOrEqualTo(38));
    }

    private List<Group> bars(String... roles) {
        return PayBars.of(SharedCode.of(Stream.of(roles)
                        .map(slug -> pages.of(terminology.role(slug).orElseThrow()))
                        .toList()))
                .groups()
                .stream()
                .filter(group -> !group.dots().isEmpty())
                .toList();
    }

    private static List<String> names(Group bar) {
        return bar.words().stream()
                .filter(words -> words.style().startsWith("figure ink"))
                .map(Mark.Words::text)
                .toList();
    }

    private static Mark.Words amount(Group bar) {
        return bar.words().get(bar.words().size() - 1);
    }

    private static double baseline(Mark.Words words) {
        return Double.parseDouble(words.y());
    }

    private static double percent(Group bar) {
        return Double.parseDouble(bar.dots().get(0).x().replace("%", ""));
    }
}
