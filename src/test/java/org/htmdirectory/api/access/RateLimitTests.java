package org.htmdirectory.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.htmdirectory.platform.guard.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;

class RateLimitTests {

    private static final String ADDRESS = "/api/v1/classifications";

    private final AtomicLong now = new AtomicLong();
    private final Ticker clock = now::get;
    private final RateLimitFilter filter = new RateLimitFilter(new RateLimit(3, clock));

    @Test
    void whoAsksIsToldWhatIsLeft() throws Exception {
        ask("POST", ADDRESS, "192.0.2.1");
        now.addAndGet(TimeUnit.SECONDS.toNanos(20));
        MockHttpServletResponse second = ask("POST", ADDRESS, "192.0.2.1");

        assertThat(second.getStatus()).isEqualTo(200);
        assertThat(second.getHeader("RateLimit-Policy")).isEqualTo("\"classifications\";q=3;w=60");
        assertThat(second.getHeader("RateLimit")).isEqualTo("\"classifications\";r=1;t=40");
    }

    @Test
    void whoAsksTooOftenWaitsUntilTheMinuteEnds() throws Exception {
        for (int asked = 0; asked < 3; asked++) {
            assertThat(ask("POST", ADDRESS + "/batch", "192.0.2.1").getStatus()).isEqualTo(200);
        }
        now.addAndGet(TimeUnit.SECONDS.toNanos(15));
        MockHttpServletResponse refused = ask("POST", ADDRESS, "192.0.2.1");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("45");
        assertThat(refused.getHeader("RateLimit")).isEqualTo("\"classifications\";r=0;t=45");
        now.addAndGet(TimeUnit.SECONDS.toNanos(45));
        assertThat(ask("POST", ADDRESS, "192.0.2.1").getStatus()).isEqualTo(200);
    }

    @Test
    void aBatchCountsAsItsJobs() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        BatchAllowance batch = new BatchAllowance(new RateLimit(3, clock), "a");

        batch.take(2, response);
        assertThat(response.getHeader("RateLimit")).isEqualTo("\"classifications\";r=1;t=60");
        assertThatThrownBy(() -> batch.take(2, response))
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        refused -> assertThat(refused.getStatusCode().value()).isEqualTo(429));
        assertThat(response.getHeader("Retry-After")).isEqualTo("60");
    }

    @Test
    void othersMayAskMeanwhile() throws Exception {
        for (int asked = 0; asked < 4; asked++) {
            ask("POST", ADDRESS, "192.0.2.1");
        }

        assertThat(ask("POST", ADDRESS, "192.0.2.2").getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/v1/roles", "OPTIONS, /api/v1/classifications", "POST, /classify/batch"})
    void whatIsNoClassificationHasNoLimitAndSaysNothingOfOne(String method, String address) throws Exception {
        for (int asked = 0; asked < 4; asked++) {
            MockHttpServletResponse answer = ask(method, address, "192.0.2.1");

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeaderNames()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false"
    })
    void oneNetworkOfTheNewerKindIsOneClient(String address, String other, boolean same) {
        assertThat(Client.at(address).equals(Client.at(other))).isEqualTo(same);
    }

    private MockHttpServletResponse ask(String method, String address, String client) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, address);
        request.setRemoteAddr(client);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
