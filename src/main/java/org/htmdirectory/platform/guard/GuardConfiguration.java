package org.htmdirectory.platform.guard;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the guard before the pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GuardProperties.class, SlowClients.class})
class GuardConfiguration {

    @Bean
    GuardFilter guardFilter(GuardProperties properties, SlowClients slow) {
        return new GuardFilter(properties, slow);
    }

    /** Behind the valve that answers what the server refuses, so that it answers for this one as well. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowBodies(SlowClients limits) {
        return tomcat -> tomcat.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new SlowBodyValve(limits)));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> connector(SlowClients limits) {
        return tomcat -> {
            tomcat.setProtocol(ImpatientProtocol.class.getName());
            tomcat.addProtocolHandlerCustomizers((ImpatientProtocol protocol) -> protocol.limit(limits));
        };
    }
}
