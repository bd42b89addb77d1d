/**
 * For those who run a copy of the site: a port of its own on which they see how it fares, and what measures requests. Each
 * room offers the figures of what it owns itself, as a {@code MeterBinder}.
 */
@ApplicationModule(allowedDependencies = {"site"})
package org.htmdirectory.platform.watch;

import org.springframework.modulith.ApplicationModule;
