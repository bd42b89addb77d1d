package org.htmdirectory.platform.site;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What differs from one copy of the site to another.
 *
 * @param address the one public address of this copy, e.g. {@code https://directory.example.org}, or null where it has
 *     none; pages then name no address of their own, for what a request calls the site proves nothing
 * @param hosts what a request may call the site, with the port where it is not the usual one, e.g.
 *     {@code directory.example.org} or {@code 10.0.0.7:8080}
 * @param contact where visitors write about mistakes and barriers: {@code mailto:…} or {@code https://…}, or null
 */
@ConfigurationProperties("htm.site")
public record SiteProperties(URI address, List<String> hosts, URI contact) {

    /** Takes no hosts as an empty list. */
    public SiteProperties {
        hosts = hosts == null ? List.of() : List.copyOf(hosts);
    }

    /** The full address of a page, or null where the site has no public one. */
    public String full(String path) {
        return address == null
                ? null
                : UriComponentsBuilder.fromUri(address).path(path).build().toUriString();
    }
}
