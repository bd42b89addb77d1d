package org.htmdirectory.platform.edition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EditionResponseTests {

    private static final Edition EDITION = new Edition(7, Instant.parse("2026-03-01T00:00:00Z"), "abcdef12".repeat(8));
    private static final Validators VALIDATORS =
            Validators.of(EDITION, new ProgramBuild(Instant.parse("2026-02-01T00:00:00Z")));

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/roles");
    private final MockHttpServletResponse sent = new MockHttpServletResponse();
    private final HttpServletResponse response = new EditionResponse(request, sent, VALIDATORS);

    @Test
    void aSuccessCarriesTheEditionsValidators() throws IOException {
        response.getWriter().write("page");

        assertThat(sent.getStatus()).isEqualTo(200);
        assertThat(sent.getContentAsString()).isEqualTo("page");
        assertThat(sent.getHeader("ETag")).startsWith("W/\"7-abcdef12-");
        assertThat(sent.getDateHeader("Last-Modified"))
                .isEqualTo(EDITION.publishedAt().toEpochMilli());
        assertThat(sent.getHeader("Cache-Control")).isEqualTo("max-age=60, must-revalidate, public");
    }

    @Test
    void whoHoldsTheCurrentPageIsNotSentItAgain() throws IOException {
        request.addHeader("If-None-Match", VALIDATORS.etag());

        response.getOutputStream().write("page".getBytes());

        assertThat(sent.getStatus()).isEqualTo(304);
        assertThat(sent.getContentAsByteArray()).isEmpty();
        assertThat(sent.getHeader("ETag")).isEqualTo(VALIDATORS.etag());
    }

    @Test
    void whatIsHeldNeedNotBeMadeAgain() {
        request.addHeader("If-None-Match", VALIDATORS.etag());

        assertThat(((HeldCopy) response).isCurrent()).isTrue();
        assertThat(sent.getStatus()).isEqualTo(304);
        assertThat(sent.getHeader("ETag")).isEqualTo(VALIDATORS.etag());
    }

    /** It may still fail, and what fails has no validators. */
    @Test
    void anAnswerThatIsNotHeldStaysOpen() {
        assertThat(((HeldCopy) response).isCurrent()).isFalse();
        assertThat(sent.getHeaderNames()).isEmpty();
    }

    @Test
    void anotherBuildIsAnotherPage() throws IOException {
        request.addHeader(
                "If-None-Match",
                Validators.of(EDITION, new ProgramBuild(Instant.EPOCH)).etag());

        response.getWriter().write("page");

        assertThat(sent.getStatus()).isEqualTo(200);
    }

    @Test
    void anErrorIsSentToWhoHoldsTheCurrentEdition() throws IOException {
        request.addHeader("If-None-Match", VALIDATORS.etag());

        response.setStatus(404);
        response.getWriter().write("problem");

        assertThat(sent.getStatus()).isEqualTo(404);
        assertThat(sent.getContentAsString()).isEqualTo("problem");
        assertThat(sent.getHeaderNames()).doesNotContain("ETag", "Last-Modified", "Cache-Control");
    }

    @Test
    void whatSaysHowItIsCachedIsLeftAlone() throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("page");

        assertThat(sent.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(sent.getHeader("ETag")).isNull();
    }

    @Test
    void anAnswerToAPostIsNotCached() throws IOException {
        request.setMethod("POST");
        response.getWriter().write("result");

        assertThat(sent.getHeaderNames()).doesNotContain("ETag", "Cache-Control");
    }
}
