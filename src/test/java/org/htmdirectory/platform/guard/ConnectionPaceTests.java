package org.htmdirectory.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConnectionPaceTests {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final ConnectionPace pace = new ConnectionPace(Duration.ofSeconds(10), 2_000);

    @Test
    void aByteNowAndThenIsTooSlowAfterTheGrace() {
        pace.count(9 * SECOND, 2);
        assertThat(pace.isTooSlow()).isFalse();

        pace.count(5 * SECOND, 1);
        assertThat(pace.isTooSlow()).isTrue();
    }

    @Test
    void aLargeFileMayTakeItsTime() {
        pace.count(100 * SECOND, 400_000);

        assertThat(pace.isTooSlow()).isFalse();
    }
}
