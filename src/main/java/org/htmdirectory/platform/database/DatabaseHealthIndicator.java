package org.htmdirectory.platform.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether lists and files can be taken and worked off, as was last felt: whoever asks never waits for the database. */
@Component
class DatabaseHealthIndicator implements HealthIndicator {

    private final DatabasePulse pulse;

    DatabaseHealthIndicator(DatabasePulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public Health health() {
        return (pulse.answers() ? Health.up() : Health.outOfService()).build();
    }
}
