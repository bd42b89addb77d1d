package org.htmdirectory.titles.lookup;

import java.util.List;
import org.htmdirectory.platform.edition.Derived;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.reading.neighbors.TitleIndex;
import org.htmdirectory.terms.Terminology;
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
