package org.htmdirectory.platform.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.info.BuildProperties;

/**
 * The running program.
 *
 * @param time when it was built; where that is not known, when it started
 */
record ProgramBuild(Instant time) {

    static ProgramBuild of(BuildProperties properties) {
        Instant built = properties == null || properties.getTime() == null ? Instant.now() : properties.getTime();
        return new ProgramBuild(built.truncatedTo(ChronoUnit.SECONDS));
    }
}
