package org.htmdirectory.careers.military;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class TradePagesTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private Trades trades;

    @Autowired
    private Occupations occupations;

    @ParameterizedTest
    @CsvSource({
        "94F,electronics",
        "68W,patient care",
        "4N051,patient care",
        "mos 94f,electronics",
        "ET,electronics",
        "Navy ET,electronics",
        "2841,electronics",
        "15N,avionics",
        "94M,radar",
        "25B,information technology",
        "25H,information technology",
        "1D751,information technology",
        "2P071,electronics",
        "2874,electronics",
        "Navy CTM,electronics",
        "AET,avionics",
        "4R051,imaging",
        "68P,imaging",
        "HM-8452,imaging"
    })
    void aCodeOfATradeNextDoorLeadsToIt(String code, String trade) {
        assertThat(translation(code))
                .contains("<span>" + trade + "</span>, a trade next door", "You have", "You lack", "What counts")
                .doesNotContain("We do not know the code", ">null", " th:");
    }

    @Test
    void theWayFromATradeIsOneThatTheSearchForWaysKnows() {
        for (Trade trade : trades.all()) {
            assertThat(page("/careers/path?from=" + trade.start().slug() + "&to="
                            + trade.target().slug()))
                    .as(trade.name())
                    .contains("id=\"way-1\"", "class=\"steps\"");
        }
    }

    @Test
    void aCodeOfTheFieldIsNoCodeOfATradeNextDoor() {
        assertThat(trades.all())
                .flatMap(Trade::codes)
                .noneMatch(code -> occupations
                        .find(code.code())
                        .filter(Occupation::isInField)
                        .isPresent());
    }

    @Test
    void whatWasNotCheckedAgainstABranchSaysSo() {
        assertThat(translation("94F")).contains("US Army</span> (our judgment)");
        assertThat(translation("94H")).doesNotContain("US Army</span> (our judgment)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99Z", "xqzv"})
    void anyOtherCodeIsStillUnknown(String code) {
        assertThat(translation(code)).contains("We do not know the code", "trades next door");
    }

    @Test
    void veteransReadOfEachTradeAndOfWhatPaysForTheWay() {
        assertThat(page("/veterans"))
                .contains(trades.all().stream()
                        .map(trade -> ">" + trade.name() + "</h3>")
                        .toArray(String[]::new))
                .contains(
                        "https://www.benefits.va.gov/gibill/",
                        "https://skillbridge.osd.mil/",
                        "https://www.cool.navy.mil/",
                        "(our judgment)")
                .doesNotContain(">null", " th:");
    }

    private String translation(String code) {
        return page("/careers/military?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
    }

    private String page(String address) {
        return client.get()
                .uri(URI.create(address))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
