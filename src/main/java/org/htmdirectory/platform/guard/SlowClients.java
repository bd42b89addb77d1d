package org.htmdirectory.platform.guard;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long a slow connection is waited for.
 *
 * @param atOnce how many requests may be waiting for their bodies; each holds a thread
 * @param ofOne how many of them one client's may be
 * @param heads how many heads of requests may be on their way; each holds as much memory as the longest may take
 * @param grace how long a head is waited for, and a body beside what its size allows
 * @param leastRate how much of it must come in a second
 */
@ConfigurationProperties("htm.guard.slow")
record SlowClients(
        @DefaultValue("80") int atOnce,
        @DefaultValue("40") int ofOne,
        @DefaultValue("300") int heads,
        @DefaultValue("10s") Duration grace,
        @DefaultValue("2KB") DataSize leastRate) {}
