package org.htmdirectory.platform.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.HeldCopy;
import org.htmdirectory.platform.site.SiteProperties;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

@ApplicationTest
class AnswerFilterTests {

    private static final String LONG = "An answer. ".repeat(500);

    @Autowired
    private ObjectProvider<Editions> editions;

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger made = new AtomicInteger();
    private String body = LONG;
    private boolean ofEdition = true;
    private AnswerFilter filter;

    @BeforeEach
    void makeTheFilter() {
        filter = filter(DataSize.ofMegabytes(1));
    }

    private AnswerFilter filter(DataSize room) {
        return new AnswerFilter(
                editions,
                new SiteProperties(null, null, null),
                new AnswerMaker(new KnownParameters(Set.of()), new SentAnswers(() -> meters)),
                new AnswerProperties(room, DataSize.ofKilobytes(100)));
    }

    @Test
    void whatWasMadeOnceIsSentAgain() throws Exception {
        MockHttpServletResponse first = get("/page");
        MockHttpServletResponse again = get("/page");

        assertThat(made).hasValue(1);
        assertThat(again.getContentAsString())
                .isEqualTo(first.getContentAsString())
                .isEqualTo(LONG);
        assertThat(again.getContentLength()).isEqualTo(LONG.length());
        assertThat(again.getHeaders("X-Two")).containsExactly("one", "two");
        assertThat(again.getContentType()).isEqualTo(first.getContentType());
        assertThat(again.getHeader(HttpHeaders.VARY)).isEqualTo(HttpHeaders.ACCEPT_ENCODING);
    }

    @Test
    void whatIsSentAgainIsCountedByThePatternOfItsAddress() throws Exception {
        get("/page");
        get("/page");
        get("/page");

        assertThat(meters.get("htm.answers.kept").tag("uri", "/{any}").counter().count())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip                | gzip
            gzip, deflate, br   | gzip
            GZIP;q=0.5          | gzip
            gzip;q=0            |
            identity            |
            deflate, gzip;q=0.0 |
            """)
    void itIsPackedForWhoTakesItSo(String accepted, String encoding) throws Exception {
        get("/page");
        MockHttpServletRequest request = request("/page");
        request.addHeader(HttpHeaders.ACCEPT_ENCODING, accepted);

        assertThat(answer(request).getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo(encoding);
    }

    @Test
    void theStateOfAPageAndTheSiteThatItNamesMakeOtherAnswers() throws Exception {
        get("/page");
        get("/page?state=texas");
        MockHttpServletRequest elsewhere = request("/page");
        elsewhere.setServerName("127.0.0.1");
        answer(elsewhere);

        assertThat(made).hasValue(3);
    }

    @Test
    void aHostThatIsNotBelievedMakesNoOtherAnswer() throws Exception {
        MockHttpServletRequest one = request("/page");
        one.setServerName("one.example");
        answer(one);
        MockHttpServletRequest two = request("/page");
        two.setServerName("two.example");
        answer(two);

        assertThat(made).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page?title=bmet",
                "/page?q=bmet&code=68A",
                "/page?state=texas&colour=red",
                "/page?sort=pay",
                "/page?state=texas&state&query"
            })
    void whatIsTypedOrUnknownIsNotKept(String address) throws Exception {
        get(address);
        get(address);

        assertThat(made).hasValue(2);
    }

    @Test
    void whatIsNotKeptIsPackedToo() throws Exception {
        MockHttpServletRequest request = request("/page?title=bmet");
        request.addHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        MockHttpServletResponse answer = answer(request);

        assertThat(answer.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
        assertThat(answer.getContentLength())
                .isEqualTo(answer.getContentAsByteArray().length)
                .isLessThan(LONG.length());
    }

    @Test
    void whatIsLookedUpIsKept() throws Exception {
        get("/page?q=bmet&state=texas");
        get("/page?q=bmet&state=texas");

        assertThat(made).hasValue(1);
    }

    @Test
    void whatIsLookedUpTakesNoRoomFromWhatIsChosen() throws Exception {
        get("/page");
        for (int at = 0; at < 2_000; at++) {
            get("/page?q=" + at);
        }
        int before = made.get();
        get("/page");

        assertThat(made).hasValue(before);
    }

    @Test
    void whatOnlyOneMayHaveIsNotKept() throws Exception {
        ofEdition = false;
        get("/page");
        get("/page");

        assertThat(made).hasValue(2);
    }

    @Test
    void whatIsTooLargeIsSentWholeAndNotKept() throws Exception {
        body = LONG.repeat(50);

        assertThat(get("/page").getContentAsString()).isEqualTo(body);
        assertThat(get("/page").getContentAsString()).isEqualTo(body);
        assertThat(made).hasValue(2);
    }

    @Test
    void withNoRoomNothingIsKept() throws Exception {
        filter = filter(DataSize.ofBytes(0));
        get("/page");
        get("/page");

        assertThat(made).hasValue(2);
    }

    @Test
    void whoHoldsItIsToldSo() throws Exception {
        get("/page");
        MockHttpServletRequest request = request("/page");
        request.addHeader(HttpHeaders.IF_NONE_MATCH, "\"other\", W/\"tag\"");
        MockHttpServletResponse answer = answer(request);

        assertThat(answer.getStatus()).isEqualTo(HttpServletResponse.SC_NOT_MODIFIED);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(made).hasValue(1);
    }

    @Test
    void theHeadOfAnAnswerHasItsLengthAndNoBody() throws Exception {
        get("/page");
        MockHttpServletRequest request = request("/page");
        request.setMethod("HEAD");
        MockHttpServletResponse answer = answer(request);

        assertThat(answer.getContentLength()).isEqualTo(LONG.length());
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/html                                | 1
            text/html,application/xml;q=0.9,*/*;q=0.8 | 1
            text/*                                   | 1
            */*                                      | 1
            application/json                         | 2
            text/html;q=0                            | 2
            text/html;q=0, */*                       | 2
            text/html; q=0.000 , */*                 | 2
            */*, text/html;Q=0.0                     | 2
            text/html;q=0.05                         | 1
            """)
    void whatIsNotAcceptedIsLeftToWhoMadeIt(String accepted, int times) throws Exception {
        get("/page");
        MockHttpServletRequest request = request("/page");
        request.addHeader(HttpHeaders.ACCEPT, accepted);
        answer(request);

        assertThat(made).hasValue(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {HttpHeaders.RANGE, HttpHeaders.ORIGIN})
    void whoAsksOtherwiseIsAnsweredAnew(String header) throws Exception {
        get("/page");
        MockHttpServletRequest request = request("/page");
        request.addHeader(header, "bytes=0-1");
        answer(request);

        assertThat(made).hasValue(2);
    }

    @Test
    void whatIsSentInABodyIsAnsweredAnew() throws Exception {
        get("/page");
        MockHttpServletRequest request = request("/page");
        request.setMethod("POST");
        answer(request);

        assertThat(made).hasValue(2);
    }

    @Test
    void whatManyAskForAtOnceIsMadeOnce() throws Exception {
        CountDownLatch all = new CountDownLatch(8);
        FilterChain slow = (request, response) -> {
            await(all);
            page(request, (HttpServletResponse) response);
        };
        CompletableFuture<?>[] visitors = Stream.generate(() -> CompletableFuture.runAsync(
                        () -> {
                            all.countDown();
                            visit(slow);
                        },
                        command -> new Thread(command).start()))
                .limit(8)
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(visitors).get(20, TimeUnit.SECONDS);

        assertThat(made).hasValue(1);
    }

    @Test
    void nobodyWaitsForWhatGoesToOneAlone() throws Exception {
        ofEdition = false;
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(
                () -> visit((request, response) -> {
                    page(request, (HttpServletResponse) response);
                    begun.countDown();
                    await(answered);
                }),
                command -> new Thread(command).start());
        await(begun);
        long start = System.nanoTime();
        get("/page");
        long waited = System.nanoTime() - start;
        answered.countDown();
        slow.get(20, TimeUnit.SECONDS);

        assertThat(waited).isLessThan(TimeUnit.SECONDS.toNanos(2));
    }

    @Test
    void afterAFaultItIsTriedAgain() throws Exception {
        try {
            filter.doFilter(request("/page"), new MockHttpServletResponse(), (request, response) -> {
                throw new IOException("a fault");
            });
        } catch (IOException meant) {
            assertThat(meant).hasMessage("a fault");
        }

        assertThat(get("/page").getContentAsString()).isEqualTo(LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/page?title=bmet"})
    void whatBreaksOffHalfwayIsNeitherSentNorKept(String address) throws Exception {
        MockHttpServletResponse broken = new MockHttpServletResponse();
        filter.doFilter(request(address), broken, (request, response) -> {
            page(request, (HttpServletResponse) response);
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        });

        assertThat(broken.getStatus()).isEqualTo(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        assertThat(broken.getContentAsByteArray()).isEmpty();
        get(address);
        assertThat(made).hasValue(2);
    }

    private static void await(CountDownLatch all) {
        try {
            assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void visit(FilterChain chain) {
        try {
            MockHttpServletResponse response = new MockHttpServletResponse();
            filter.doFilter(request("/page"), response, chain);
            assertThat(response.getContentAsString()).isEqualTo(LONG);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse get(String address) throws Exception {
        return answer(request(address));
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, (asked, answer) -> page(asked, (HttpServletResponse) answer));
        return response;
    }

    private static MockHttpServletRequest request(String address) {
        String[] parts = address.split("\\?", 2);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", parts[0]);
        request.setQueryString(parts.length > 1 ? parts[1] : null);
        return request;
    }

    private void page(ServletRequest request, HttpServletResponse response) throws IOException {
        made.incrementAndGet();
        request.setAttribute("edition", editions.getObject().current());
        request.setAttribute(HeldCopy.ATTRIBUTE, new Held());
        request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, method());
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/{any}");
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.ETAG, "W/\"tag\"");
        response.addHeader("X-Two", "one");
        response.addHeader("X-Two", "two");
        response.getWriter().write(body);
    }

    private static HandlerMethod method() {
        try {
            return new HandlerMethod(new Page(), "read", String.class, String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Page {

        @SuppressWarnings("unused")
        public void read(@RequestParam String state, @RequestParam String q) {}
    }

    private final class Held implements HeldCopy {

        @Override
        public boolean isOfEdition() {
            return ofEdition;
        }

        @Override
        public boolean isCurrent() {
            return false;
        }
    }
}
