package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.FilterChain;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.Globals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

class FaultLogFilterTests {

    private final Logger logger = (Logger) LoggerFactory.getLogger(FaultLogFilter.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/titles/typed-by-someone");

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(lines);
    }

    private void answer(FilterChain page) throws Exception {
        new FaultLogFilter().doFilter(request, new MockHttpServletResponse(), page);
    }

    @Test
    void aFaultIsLoggedOnceByMethodPatternAndNumberWithoutWhatWasTyped() {
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/titles/{slug}");

        assertThatThrownBy(() -> answer((asked, answered) -> {
                    throw new IllegalStateException("typed by someone");
                }))
                .isInstanceOf(IllegalStateException.class);

        String number = RequestNumbers.of(request).orElseThrow();
        assertThat(lines.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .startsWith("GET /titles/{slug} failed, request " + number + ": java.lang.IllegalStateException\n")
                .doesNotContain("typed");
    }

    @Test
    void aVisitorWhoIsGoneIsNoFault() {
        assertThatThrownBy(() -> answer((asked, answered) -> {
                    throw new IOException("Broken pipe");
                }))
                .isInstanceOf(IOException.class);

        assertThat(lines.list).isEmpty();
    }

    @Test
    void everyLineMeanwhileHasNumberAndMethodAndNoneAfterwards() throws Exception {
        answer((asked, answered) -> assertThat(MDC.getCopyOfContextMap())
                .isEqualTo(Map.of("request", RequestNumbers.of(request).orElseThrow(), "method", "GET")));

        assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
    }

    @Test
    void aMethodThatSomeoneMadeUpIsNotRepeated() throws Exception {
        request.setMethod("TYPED");

        answer((asked, answered) -> assertThat(MDC.get("method")).isEqualTo("(other method)"));
    }

    @Test
    void aProxyThatIsToBeBelievedNumbersTheRequest() throws Exception {
        request.addHeader("X-Request-Id", "0b5c-from-proxy");
        request.setAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE, true);

        answer((asked, answered) -> assertThat(RequestNumbers.of(request)).hasValue("0b5c-from-proxy"));
    }

    @Test
    void aVisitorDoesNotNumberTheRequest() throws Exception {
        request.addHeader("X-Request-Id", "0b5c-from-visitor");

        answer((asked, answered) ->
                assertThat(RequestNumbers.of(request)).get().asString().matches("[0-9a-f]{16}"));
    }

    @Test
    void aNumberThatIsNoneIsReplaced() throws Exception {
        request.addHeader("X-Request-Id", "two\nlines of a log");
        request.setAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE, true);

        answer((asked, answered) ->
                assertThat(RequestNumbers.of(request)).get().asString().matches("[0-9a-f]{16}"));
    }
}
