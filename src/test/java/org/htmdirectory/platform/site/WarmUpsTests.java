package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WarmUpsTests {

    @Test
    void aFeatureThatFailsKeepsNoOtherFromWarmingUp(CapturedOutput output) throws InterruptedException {
        CountDownLatch warm = new CountDownLatch(1);
        WarmUp failing = () -> {
            throw new IllegalStateException("not today");
        };

        new WarmUps(List.of(failing, warm::countDown), true).begin();

        assertThat(warm.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(output).contains("could not be warmed up", "not today");
    }

    @Test
    void nothingIsWarmedUpWhereThatIsNotWanted() throws InterruptedException {
        CountDownLatch warm = new CountDownLatch(1);

        new WarmUps(List.of(warm::countDown), false).begin();

        assertThat(warm.await(1, TimeUnit.SECONDS)).isFalse();
    }
}
