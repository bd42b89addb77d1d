package org.htmdirectory.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class GuardFilterTests {

    private static final SlowClients SLOW =
            new SlowClients(80, 40, 300, Duration.ofSeconds(10), DataSize.ofKilobytes(2));
    private static final String KIT = "/handouts/kit.pdf";

    @Test
    void whoAsksTooOftenIsToldWhenToAskAgain() throws Exception {
        GuardFilter filter = filter(new CostlyWork("GET", List.of(KIT), 2, 100, 1, 1, 1));
        ask(filter, KIT, "192.0.2.1", new MockFilterChain());
        ask(filter, KIT, "192.0.2.1", new MockFilterChain());

        MockHttpServletResponse refused = ask(filter, KIT, "192.0.2.1", new MockFilterChain());

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 31);
        assertThat(ask(filter, KIT, "192.0.2.2", new MockFilterChain()).getStatus())
                .isEqualTo(200);
    }

    @Test
    void allTogetherMayAskForNoMoreThanThereIsRoomFor() throws Exception {
        GuardFilter filter = filter(new CostlyWork("GET", List.of(KIT), 5, 1, 1, 1, 1));
        ask(filter, KIT, "192.0.2.1", new MockFilterChain());

        assertThat(ask(filter, KIT, "192.0.2.2", new MockFilterChain()).getStatus())
                .isEqualTo(429);
    }

    @Test
    void whoFindsNoPlaceIsToldSoAtOnce() throws Exception {
        GuardFilter filter = filter(new CostlyWork("GET", List.of("/handouts/**"), 100, 100, 1, 1, 1));
        MockHttpServletResponse[] second = new MockHttpServletResponse[1];

        ask(filter, KIT, "192.0.2.1", (request, response) -> {
            try {
                second[0] = ask(filter, KIT, "192.0.2.2", new MockFilterChain());
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });

        assertThat(second[0].getStatus()).isEqualTo(503);
        assertThat(second[0].getHeader("Retry-After")).isEqualTo("5");
        assertThat(ask(filter, KIT, "192.0.2.2", new MockFilterChain()).getStatus())
                .isEqualTo(200);
    }

    @Test
    void whatIsOpenOfAllKindsLeavesThreadsForPages() throws Exception {
        CostlyWork kits = new CostlyWork("GET", List.of(KIT), 100, 100, 1, 1, 1);
        CostlyWork ways = new CostlyWork("GET", List.of("/careers/path"), 100, 100, 1, 1, 1);
        GuardFilter filter = new GuardFilter(new GuardProperties(1, Map.of("kits", kits, "ways", ways)), SLOW);
        MockHttpServletResponse[] second = new MockHttpServletResponse[1];

        ask(filter, KIT, "192.0.2.1", (request, response) -> {
            try {
                second[0] = ask(filter, "/careers/path", "192.0.2.2", new MockFilterChain());
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });

        assertThat(second[0].getStatus()).isEqualTo(503);
        assertThat(ask(filter, "/careers/path", "192.0.2.2", new MockFilterChain())
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void otherPagesHaveNoLimit() throws Exception {
        GuardFilter filter = filter(new CostlyWork("GET", List.of(KIT), 1, 1, 1, 1, 1));
        for (int asked = 0; asked < 5; asked++) {
            assertThat(ask(filter, "/roles", "192.0.2.1", new MockFilterChain()).getStatus())
                    .isEqualTo(200);
        }
    }

    private static GuardFilter filter(CostlyWork work) {
        return new GuardFilter(new GuardProperties(90, Map.of("work", work)), SLOW);
    }

    private static MockHttpServletResponse ask(GuardFilter filter, String path, String client, FilterChain chain)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(client);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }
}
