package org.htmdirectory.lists.runs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.htmdirectory.platform.database.DatabaseAway;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells how many runs the database holds in each state, as it was less than a minute ago: whoever asks never waits for it. */
@Component
class RunMeters implements MeterBinder {

    private final RunRepository runs;
    private volatile Map<RunState, Long> counts;

    RunMeters(RunRepository runs) {
        this.runs = runs;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (RunState state : RunState.values()) {
            Gauge.builder("htm.runs", this, self -> self.count(state))
                    .description("Runs that the database holds")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
    }

    private double count(RunState state) {
        Map<RunState, Long> known = counts;
        return known == null ? Double.NaN : known.getOrDefault(state, 0L);
    }

    /** Counts anew; while the database is away nothing is known. */
    @Scheduled(initialDelay = 10, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void count() {
        try {
            counts = runs.countByState().stream()
                    .collect(Collectors.toMap(RunRepository.StateCount::getState, RunRepository.StateCount::getRuns));
        } catch (RuntimeException broken) {
            counts = null;
            if (!DatabaseAway.isCauseOf(broken)) {
                throw broken;
            }
        }
    }
}
