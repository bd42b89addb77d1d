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
 * @param grace how long a body is waited for, beside what its size allows
 * @param leastRate how much of it must come in a second
 */
@ConfigurationProperties("htm.guard.slow")
record SlowClients(
        @DefaultValue("80") int atOnce,
        @DefaultValue("40") int ofOne,
        @DefaultValue("10s") Duration grace,
        @DefaultValue("2KB") DataSize leastRate) {}
