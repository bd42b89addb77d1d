package org.htmdirectory.edition;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Knows the current edition. */
@Component
public class Editions {

    private final EditionRepository repository;
    private volatile Edition current;

    Editions(EditionRepository repository) {
        this.repository = repository;
        refresh();
    }

    /** The newest edition that this process has seen. */
    public Edition current() {
        return current;
    }

    /** Takes up an edition that another process has published to the same database; looks once a minute. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    public void refresh() {
        EditionEntity newest = repository
                .findFirstByOrderByNumberDesc()
                .orElseThrow(() -> new IllegalStateException("No edition has been published"));
        current = new Edition(newest.number(), newest.publishedAt(), newest.digest());
    }
}
