package org.htmdirectory.pages.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.pages.roles.PayBars.Bar;
import org.htmdirectory.pages.roles.PayBars.Line;
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
                .extracting(bar -> bar.names().stream().map(Line::text).toList())
                .containsExactly(
                        List.of("Biomedical Equipment Technician", "Imaging Service Engineer"),
                        List.of("Clinical Engineer"));
    }

    @Test
    void theHigherMedianStandsFartherRight() {
        List<Bar> bars = bars("biomedical-equipment-technician", "clinical-engineer");

        assertThat(percent(bars.get(0))).isLessThan(percent(bars.get(1)));
    }

    @Test
    void aCodeThatOnlyComesNearestIsMarked() {
        assertThat(bars("clinical-engineer", "htm-manager"))
                .extracting(Bar::nearest)
                .containsExactly(false, true);
    }

    @Test
    void barsStandClearOfEachOther() {
        List<Bar> bars = bars("clinical-engineer", "htm-manager", "biomedical-equipment-technician");

        assertThat(bars.get(1).names().get(0).y() - bars.get(0).below()).isGreaterThanOrEqualTo(18);
    }

    @Test
    void noLineIsTooLongForAPhone() {
        assertThat(terminology.roles())
                .flatExtracting(role -> bars(role.slug()))
                .flatExtracting(bar -> Stream.concat(bar.names().stream(), bar.code().stream())
                        .map(Line::text)
                        .toList())
                .hasSizeGreaterThan(64)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(38));
    }

    private List<Bar> bars(String... roles) {
        return PayBars.of(SharedCode.of(Stream.of(roles)
                        .map(slug -> pages.of(terminology.role(slug).orElseThrow()))
                        .toList()))
                .bars();
    }

    private static double percent(Bar bar) {
        return Double.parseDouble(bar.median().at().replace("%", ""));
    }
}
