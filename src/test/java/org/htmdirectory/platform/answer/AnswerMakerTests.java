package org.htmdirectory.platform.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.htmdirectory.platform.edition.Edition;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What answers take of the memory that they may have. */
class AnswerMakerTests {

    private final AnswerMaker maker =
            new AnswerMaker(new KnownParameters(Set.of()), new SentAnswers(SimpleMeterRegistry::new));

    @Test
    void answersWithTheSameHeadersKeepThemOnce() {
        assertThat(answer("one").headers()).isSameAs(answer("two").headers());
    }

    @Test
    void aShortAnswerCountsWithAllThatItTakes() {
        int room = 100_000;
        KeptAnswers answers = new KeptAnswers(new Edition(1, Instant.EPOCH, "0123456789"), room);
        for (int at = 0; at < 1_000; at++) {
            AnswerKey key = new AnswerKey("", "/page", "q=" + at, true);
            answers.begin(key);
            answers.end(key, answer("short"));
        }

        assertThat(answers.count()).isPositive().isLessThan(room / 500);
    }

    private KeptAnswer answer(String body) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setContentType("text/plain");
        response.setHeader("X-Two", "b");
        response.setHeader("X-One", "a");
        return maker.of(new MockHttpServletRequest(), response, body.getBytes(StandardCharsets.UTF_8), true);
    }
}
