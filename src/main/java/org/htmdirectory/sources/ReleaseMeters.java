package org.htmdirectory.sources;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.htmdirectory.platform.reference.PartialDate;
import org.springframework.stereotype.Component;

/** Tells for each dataset how old the newest release of it is that is held; a dataset that comes later, after the next start. */
@Component
class ReleaseMeters implements MeterBinder {

    private final Sources sources;
    private final Clock clock;

    ReleaseMeters(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        sources.datasets()
                .forEach(dataset -> TimeGauge.builder(
                                "htm.release.age", this, TimeUnit.DAYS, self -> self.age(dataset.slug()))
                        .description(
                                "Since when the newest release held of a dataset is out; of its month or year, the first day")
                        .tag("dataset", dataset.slug())
                        .register(meters));
    }

    /** In days; not a number where no release says when it came out. */
    private double age(String slug) {
        return sources.datasets().stream()
                .filter(dataset -> dataset.slug().equals(slug))
                .flatMap(dataset -> dataset.releases().stream())
                .map(Release::published)
                .filter(Objects::nonNull)
                .map(PartialDate::new)
                .map(PartialDate::firstDay)
                .max(LocalDate::compareTo)
                .map(day -> (double) ChronoUnit.DAYS.between(day, LocalDate.now(clock)))
                .orElse(Double.NaN);
    }
}
