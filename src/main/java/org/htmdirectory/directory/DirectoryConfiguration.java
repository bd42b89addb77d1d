package org.htmdirectory.directory;

import java.util.List;
import org.htmdirectory.edition.Derived;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.terminology.Terminology;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the index anew for every edition. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    Directory directory(Editions editions, Terminology terminology) {
        Derived<TitleIndex> index = new Derived<>(editions, () -> new TitleIndex(List.copyOf(terminology.titles())));
        return new Directory(index::get);
    }
}
