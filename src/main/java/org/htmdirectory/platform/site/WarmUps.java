package org.htmdirectory.platform.site;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warms features up one after the other, behind all visitors. */
@Component
@ConditionalOnProperty(name = "htm.site.warm-up", matchIfMissing = true)
class WarmUps {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUps.class);

    private final List<WarmUp> features;

    WarmUps(List<WarmUp> features) {
        this.features = features;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
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
