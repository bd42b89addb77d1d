package org.htmdirectory.directory;

import java.util.List;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.edition.PerEdition;
import org.htmdirectory.terminology.Terminology;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the index from the database at start, and anew when the edition changes. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    Directory directory(Editions editions, Terminology terminology) {
        PerEdition<TitleIndex> index =
                new PerEdition<>(editions, () -> new TitleIndex(List.copyOf(terminology.titles())));
        index.get();
        return new Directory(index::get);
    }
}
