/**
 * What keeps one visitor from taking the site from all others: how often each may ask for what costs much, how much of it is
 * worked on at once, and how long a slow connection is waited for. Which addresses that are, the configuration says.
 */
@ApplicationModule(allowedDependencies = "site")
package org.htmdirectory.platform.guard;

import org.springframework.modulith.ApplicationModule;
