package org.htmdirectory.platform.watch;

import io.micrometer.observation.ObservationRegistry;
import org.htmdirectory.platform.site.FilterOrder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ServerHttpObservationFilter;

/** Opens the port of those who run the site and measures requests. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchProperties.class)
class WatchConfiguration {

    @Bean
    WatchPort watchPort(WatchProperties properties) {
        return new WatchPort(properties);
    }

    @Bean
    WatchFilter watchFilter(WatchPort port) {
        return new WatchFilter(port);
    }

    /** Takes the place of Boot's own, which would time answers from memory as well; a counter is enough for those. */
    @Bean
    FilterRegistrationBean<ServerHttpObservationFilter> requestMeasure(ObservationRegistry observations) {
        FilterRegistrationBean<ServerHttpObservationFilter> filter =
                new FilterRegistrationBean<>(new ServerHttpObservationFilter(observations));
        filter.setOrder(FilterOrder.MEASURED);
        return filter;
    }
}
