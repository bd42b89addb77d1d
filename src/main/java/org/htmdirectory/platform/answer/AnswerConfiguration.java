package org.htmdirectory.platform.answer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.SiteProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the answers that are kept before everything else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnswerProperties.class)
class AnswerConfiguration {

    @Bean
    AnswerFilter answerFilter(
            ObjectProvider<Editions> editions,
            ObjectProvider<AskedParameters> asked,
            ObjectProvider<MeterRegistry> meters,
            SiteProperties site,
            AnswerProperties properties) {
        AnswerMaker maker = new AnswerMaker(new KnownParameters(asked), new SentAnswers(meters::getObject));
        return new AnswerFilter(editions, site, maker, properties);
    }

    @Bean
    MeterBinder answerMeters(AnswerFilter answers) {
        return meters -> Gauge.builder("htm.answers.memory", answers, AnswerFilter::bytes)
                .description("Memory that kept answers take")
                .baseUnit("bytes")
                .register(meters);
    }
}
