package org.htmdirectory.platform.site;

import java.time.Clock;
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

    /** Stands nearest to the pages among the valves of its kind, so that it answers before Tomcat's own. */
    @Bean
    @Order(0)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals() {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new RefusedByServerValve()));
    }
}
