package org.htmdirectory.platform.guard;

import java.util.Collections;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is guarded.
 *
 * @param open how much of all of them together may be done or waited for: each holds a thread, and pages need the rest
 * @param work the kinds of work that cost much, by name; of several that hold an address the first counts
 */
@ConfigurationProperties("htm.guard")
record GuardProperties(@DefaultValue("90") int open, Map<String, CostlyWork> work) {

    GuardProperties {
        work = work == null ? Map.of() : Collections.unmodifiableMap(work);
    }
}
