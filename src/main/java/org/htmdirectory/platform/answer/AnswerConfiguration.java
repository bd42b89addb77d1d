package org.htmdirectory.platform.answer;

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
            SiteProperties site,
            AnswerProperties properties) {
        AnswerMaker maker = new AnswerMaker(new KnownParameters(asked));
        return new AnswerFilter(editions, site, maker, properties);
    }
}
