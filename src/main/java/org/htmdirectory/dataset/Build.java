package org.htmdirectory.dataset;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** When the running program was built; where it was never packaged, when it started. */
@Component
class Build {

    private final Instant time;

    Build(ObjectProvider<BuildProperties> properties) {
        BuildProperties known = properties.getIfAvailable();
        Instant built = known == null || known.getTime() == null ? Instant.now() : known.getTime();
        this.time = built.truncatedTo(ChronoUnit.SECONDS);
    }

    Instant time() {
        return time;
    }
}
