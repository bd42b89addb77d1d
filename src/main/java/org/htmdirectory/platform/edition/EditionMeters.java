package org.htmdirectory.platform.edition;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Tells which edition this process serves; several on one database should tell the same. */
@Component
class EditionMeters implements MeterBinder {

    private final Editions editions;

    EditionMeters(Editions editions) {
        this.editions = editions;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("htm.edition.number", editions, known -> known.current().number())
                .description("The edition that is served")
                .register(meters);
        TimeGauge.builder(
                        "htm.edition.published",
                        editions,
                        TimeUnit.SECONDS,
                        known -> known.current().publishedAt().getEpochSecond())
                .description("When it was published, in seconds since 1970")
                .register(meters);
    }
}
