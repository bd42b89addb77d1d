package org.htmdirectory.api.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What differs in the API from one copy of the site to another.
 *
 * @param classificationsPerMinute how many titles one address may send to be classified in a minute
 */
@ConfigurationProperties("htm.api")
public record ApiProperties(@DefaultValue("60000") int classificationsPerMinute) {}
