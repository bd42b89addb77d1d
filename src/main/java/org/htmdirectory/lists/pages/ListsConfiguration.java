package org.htmdirectory.lists.pages;

import org.htmdirectory.lists.runs.Runs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts before the pages of lists what must know of one before it is read. */
@Configuration(proxyBeanMethods = false)
class ListsConfiguration {

    @Bean
    ArrivingLists arrivingLists(Runs runs) {
        return new ArrivingLists(runs);
    }
}
