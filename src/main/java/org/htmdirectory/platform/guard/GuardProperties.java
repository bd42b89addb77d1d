package org.htmdirectory.platform.guard;

import java.util.Collections;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is guarded.
 *
 * @param work the kinds of work that cost much, by name; of several that hold an address the first counts
 */
@ConfigurationProperties("htm.guard")
record GuardProperties(Map<String, CostlyWork> work) {

    GuardProperties {
        work = work == null ? Map.of() : Collections.unmodifiableMap(work);
    }
}
