package org.htmdirectory.sources;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether a newer release is out than the one held, or must be by now. The site answers all the same: the state is none that those
 * who ask whether it is up would count.
 */
@Component
class ReleaseHealthIndicator implements HealthIndicator {

    private static final Status BEHIND = new Status("BEHIND");

    private static final Status OVERDUE = new Status("OVERDUE");

    private final Sources sources;
    private final Clock clock;

    ReleaseHealthIndicator(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public Health health() {
        List<Dataset> behind = sources.datasets().stream()
                .filter(dataset -> dataset.newerInPart() != null)
                .toList();
        LocalDate today = LocalDate.now(clock);
        List<Dataset> overdue = sources.datasets().stream()
                .filter(dataset -> dataset.isOverdue(today))
                .toList();
        Health.Builder health =
                !overdue.isEmpty() ? Health.status(OVERDUE) : behind.isEmpty() ? Health.up() : Health.status(BEHIND);
        overdue.forEach(dataset -> health.withDetail(dataset.slug(), "next was due " + dataset.nextDue()));
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
