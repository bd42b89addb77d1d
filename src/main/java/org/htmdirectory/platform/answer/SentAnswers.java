package org.htmdirectory.platform.answer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.web.servlet.HandlerMapping;

/** Counts answers that are sent from memory, by pattern of the address, in {@code htm.answers.kept}. */
class SentAnswers {

    private final Supplier<MeterRegistry> meters;

    /** @param meters asked for late: the server makes its filters first of all */
    SentAnswers(Supplier<MeterRegistry> meters) {
        this.meters = meters;
    }

    /** What counts the answers to requests like that one. */
    Counter of(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return Counter.builder("htm.answers.kept")
                .description("Requests answered from memory, by pattern of the address")
                .tag("uri", pattern == null ? "UNKNOWN" : pattern.toString())
                .register(meters.get());
    }
}
