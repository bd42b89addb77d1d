package org.htmdirectory.platform.site;

import java.time.Clock;
import org.apache.coyote.http11.Http11Nio2Protocol;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the web server itself does before any page is asked. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    /** What day it is, for pages on which something may be over. */
    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    /** The description of the API names the site's public address or, without one, none: never the request's. */
    @Bean
    ServerBaseUrlCustomizer describedAddress(SiteProperties site) {
        return (ofTheRequest, request) -> site.address() == null ? "/" : site.full("");
    }

    /**
     * Has the thread that has answered a request read the next one of the same connection where it has come already. With the
     * usual connector each goes by a thread that watches all connections, which took half of what an answer from memory costs.
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> connector() {
        return tomcat -> tomcat.setProtocol(Http11Nio2Protocol.class.getName());
    }

    /** Stands nearest to the pages among the valves of its kind, so that it answers before Tomcat's own. */
    @Bean
    @Order(0)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new RefusedByServerValve()));
    }
}
