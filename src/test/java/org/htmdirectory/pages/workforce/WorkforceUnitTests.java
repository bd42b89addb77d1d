package org.htmdirectory.pages.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkforceUnitTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERCENT|8.5|8.5%",
                "PERCENT|40.0|40%",
                "DOLLARS|103500|$103,500",
                "DOLLARS|-600.0|−$600",
                "DAYS|90|90 days"
            })
    void saysAValueWithItsUnit(WorkforceUnit unit, BigDecimal value, String words) {
        assertThat(unit.words(value)).isEqualTo(words);
    }
}
