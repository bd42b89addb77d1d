package org.htmdirectory.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class QueueTests {

    private final Queue queue = new Queue(2, Duration.ofMillis(20));

    @Test
    void twoPrintAtOnce() {
        assertThat(queue.<String>inTurn(() -> queue.inTurn(() -> "printed"))).isEqualTo("printed");
    }

    @Test
    void whoWaitsTooLongIsToldToComeBack() {
        assertThatThrownBy(() -> queue.inTurn(() -> queue.inTurn(() -> queue.inTurn(() -> "never printed"))))
                .isInstanceOfSatisfying(
                        PressBusyException.class,
                        busy -> assertThat(busy.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @Test
    void aTurnThatFailsIsGivenBack() {
        for (int at = 0; at < 3; at++) {
            assertThatThrownBy(() -> queue.inTurn(() -> {
                        throw new IllegalStateException("torn");
                    }))
                    .hasMessage("torn");
        }

        assertThat(queue.<String>inTurn(() -> "printed")).isEqualTo("printed");
    }
}
