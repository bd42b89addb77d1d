package org.htmdirectory.site;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What differs from one copy of the site to another.
 *
 * @param contact where visitors write about mistakes and barriers: {@code mailto:…} or {@code https://…}, or null
 */
@ConfigurationProperties("htm.site")
record SiteProperties(URI contact) {}
