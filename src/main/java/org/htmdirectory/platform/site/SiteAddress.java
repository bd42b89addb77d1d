package org.htmdirectory.platform.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The address under which whoever asks reaches this copy of the site, as far as it may be believed: the public one; else
 * what the request calls the site, where that is on the list of hosts or this very machine.
 */
public final class SiteAddress {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Map<String, Integer> USUAL_PORTS = Map.of("http", 80, "https", 443);

    private final SiteProperties site;

    /** The address of a site. */
    public SiteAddress(SiteProperties site) {
        this.site = site;
    }

    /** The full address of a path with its query, or null where the site has none to be believed. */
    public String full(String path) {
        return full(path, request());
    }

    String full(String path, HttpServletRequest request) {
        if (site.address() != null) {
            return site.full("") + path;
        }
        String origin = request == null ? "" : origin(request);
        return origin.isEmpty() ? null : origin + path;
    }

    /** What a request calls the site where that decides what pages say; empty where it does not, or is not believed. */
    public String origin(HttpServletRequest request) {
        return site.address() != null || !isKnown(request) ? "" : request.getScheme() + "://" + host(request);
    }

    private boolean isKnown(HttpServletRequest request) {
        String host = host(request);
        return THIS_MACHINE.contains(request.getServerName().toLowerCase(Locale.ROOT))
                || site.hosts().stream().anyMatch(host::equalsIgnoreCase);
    }

    private static String host(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = USUAL_PORTS.getOrDefault(request.getScheme(), 0) == port;
        return request.getServerName() + (usual ? "" : ":" + port);
    }

    private static HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
