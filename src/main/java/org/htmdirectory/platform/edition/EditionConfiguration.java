package org.htmdirectory.platform.edition;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the edition on every page. */
@Configuration(proxyBeanMethods = false)
class EditionConfiguration {

    @Bean
    EditionFilter editionFilter(ObjectProvider<Editions> editions, ObjectProvider<BuildProperties> build) {
        return new EditionFilter(editions, ProgramBuild.of(build.getIfAvailable()));
    }
}
