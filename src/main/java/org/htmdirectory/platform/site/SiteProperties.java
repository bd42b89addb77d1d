package org.htmdirectory.platform.site;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What differs from one copy of the site to another.
 *
 * @param address the one public address of this copy, e.g. {@code https://directory.example.org}, or null where it has
 *     none; pages then name no address of their own, for what a request calls the site proves nothing
 * @param contact where visitors write about mistakes and barriers: {@code mailto:…} or {@code https://…}, or null
 */
@ConfigurationProperties("htm.site")
public record SiteProperties(URI address, URI contact) {

    /** The full address of a page, or null where the site has no public one. */
    public String full(String path) {
        return address == null
                ? null
                : UriComponentsBuilder.fromUri(address).path(path).build().toUriString();
    }
}
