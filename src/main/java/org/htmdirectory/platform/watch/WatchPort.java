package org.htmdirectory.platform.watch;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * The port of those who run the site, with threads of its own, so that they are answered while visitors wait. Boot's own
 * {@code management.server.port} would be settled when the program is packaged, for all who start it.
 */
class WatchPort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int THREADS = 4;

    private final WatchProperties properties;
    private volatile Connector connector;

    WatchPort(WatchProperties properties) {
        this.properties = properties;
    }

    @Override
    public void customize(TomcatServletWebServerFactory tomcat) {
        if (exists()) {
            connector = new Connector(Http11NioProtocol.class.getName());
            connector.setPort(properties.port());
            Http11NioProtocol http = (Http11NioProtocol) connector.getProtocolHandler();
            http.setAddress(properties.address());
            http.setMaxThreads(THREADS);
            http.setMinSpareThreads(1);
            tomcat.addAdditionalConnectors(connector);
        }
    }

    /** Whether there is one. */
    boolean exists() {
        return properties.port() != null;
    }

    /** Its number, once it listens; -1 where there is none. */
    int number() {
        return connector == null ? -1 : connector.getLocalPort();
    }

    /** Whether a request came in by it. */
    boolean took(HttpServletRequest request) {
        return exists() && request.getLocalPort() == number();
    }
}
