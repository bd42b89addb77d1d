package org.htmdirectory.sources;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether a newer release is out than the one held. The site answers all the same: the state is none that those
 * who ask whether it is up would count.
 */
@Component
class ReleaseHealthIndicator implements HealthIndicator {

    private static final Status BEHIND = new Status("BEHIND");

    private final Sources sources;

    ReleaseHealthIndicator(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Health health() {
        List<Dataset> behind = sources.datasets().stream()
                .filter(dataset -> dataset.newerInPart() != null)
                .toList();
        Health.Builder health = behind.isEmpty() ? Health.up() : Health.status(BEHIND);
        behind.forEach(dataset -> health.withDetail(
                dataset.slug(),
                "held: %s; out since %s: %s"
                        .formatted(
                                dataset.newestHeld().name(),
                                dataset.newerInPart().published(),
                                dataset.newerInPart().name())));
        return health.build();
    }
}
