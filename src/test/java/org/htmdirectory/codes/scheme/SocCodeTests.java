package org.htmdirectory.codes.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"49-9062", "17-2031", "11-0000", "55-3019", "00-0000"})
    void readsACodeAsPublished(String text) {
        assertThat(SocCode.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "49-906", "499062", "49–9062", "49-9062.00", " 49-9062", "49-9062\n", "ab-cdef", "٤٩-٩٠٦٢"})
    void refusesWhatHasAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SocCode.parse(text))
                .withMessageContaining("is not a SOC code: it is two digits, a hyphen and four digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12-3456", "57-0000", "99-9999", "00-0001", "09-1000"})
    void refusesAGroupThatDoesNotExist(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SocCode.parse(text))
                .withMessageContaining("no group of occupations begins with " + text.substring(0, 2));
    }

    @Test
    void saysWhatIsWrongInATableAndNothingWhereAllIsWell() {
        assertThat(SocCode.problem("49-906")).contains("is not a SOC code");
        assertThat(SocCode.problem("49-9062")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-soc-2018", "onet-soc-2019", "isco-08"})
    void shortensNonsenseInItsMessage(String scheme) {
        assertThat(CodeForm.problem(scheme, "x".repeat(10_000)))
                .hasValueSatisfying(problem -> assertThat(problem).hasSizeLessThan(120));
    }

    @Test
    void standsInTheOrderOfItsDigits() {
        assertThat(Stream.of("49-9062", "00-0000", "17-2031")
                        .map(SocCode::parse)
                        .sorted())
                .extracting(SocCode::text)
                .containsExactly("00-0000", "17-2031", "49-9062");
    }

    @Test
    void knowsTheTotal() {
        assertThat(SocCode.parse("00-0000")).isEqualTo(SocCode.TOTAL);
        assertThat(SocCode.TOTAL.isTotal()).isTrue();
        assertThat(SocCode.parse("49-9062").isTotal()).isFalse();
    }

    @Test
    void anOnetCodePartsASocCode() {
        assertThat(OnetCode.parse("17-2031.00").text()).isEqualTo("17-2031.00");
        assertThatIllegalArgumentException().isThrownBy(() -> OnetCode.parse("17-2031"));
        assertThatIllegalArgumentException().isThrownBy(() -> OnetCode.parse("12-2031.00"));
    }

    @Test
    void anIscoCodeHasOneToFourDigits() {
        assertThat(IscoCode.parse("7421").text()).isEqualTo("7421");
        assertThatIllegalArgumentException().isThrownBy(() -> IscoCode.parse("74210"));
        assertThatIllegalArgumentException().isThrownBy(() -> IscoCode.parse(""));
    }
}
