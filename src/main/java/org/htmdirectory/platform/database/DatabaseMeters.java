package org.htmdirectory.platform.database;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** Tells whether the database answers, and how its two pools of connections fare. */
class DatabaseMeters implements MeterBinder {

    private final DatabasePulse pulse;
    private final DatabaseConnections connections;

    DatabaseMeters(DatabasePulse pulse, DatabaseConnections connections) {
        this.pulse = pulse;
        this.connections = connections;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("htm.database.answers", pulse, felt -> felt.answers() ? 1 : 0)
                .description("1 while the database answers, else 0")
                .register(meters);
        connections.measure(meters);
    }
}
