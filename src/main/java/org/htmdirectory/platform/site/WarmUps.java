package org.htmdirectory.platform.site;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Warms features up one after the other, behind all visitors. */
@Component
class WarmUps {

    /** The first pages, which whoever starts the program is waiting for, then have the processors for themselves. */
    private static final int SECONDS_AFTER_START = 10;

    private static final Logger LOG = LoggerFactory.getLogger(WarmUps.class);

    private final List<WarmUp> features;
    private final boolean wanted;

    WarmUps(List<WarmUp> features, @Value("${htm.site.warm-up}") boolean wanted) {
        this.features = features;
        this.wanted = wanted;
    }

    @Scheduled(initialDelay = SECONDS_AFTER_START, timeUnit = TimeUnit.SECONDS)
    void begin() {
        if (!wanted) {
            return;
        }
        Thread worker = new Thread(() -> features.forEach(WarmUps::warmUp), "warm-up");
        worker.setDaemon(true);
        worker.setPriority(Thread.MIN_PRIORITY);
        worker.start();
    }

    private static void warmUp(WarmUp feature) {
        try {
            feature.warmUp();
        } catch (RuntimeException notNow) {
            LOG.warn("{} could not be warmed up", feature.getClass().getSimpleName(), notNow);
        }
    }
}
