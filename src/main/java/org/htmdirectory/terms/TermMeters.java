package org.htmdirectory.terms;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Tells how many roles and titles the served edition has. */
@Component
class TermMeters implements MeterBinder {

    private final Terminology terminology;

    TermMeters(Terminology terminology) {
        this.terminology = terminology;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("htm.roles", terminology, known -> known.roles().size())
                .description("Roles of the served edition")
                .register(meters);
        Gauge.builder("htm.titles", terminology, known -> known.titles().size())
                .description("Titles of the served edition")
                .register(meters);
    }
}
