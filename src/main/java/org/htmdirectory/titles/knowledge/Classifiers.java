package org.htmdirectory.titles.knowledge;

import org.htmdirectory.platform.edition.Derived;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.site.WarmUp;
import org.htmdirectory.reading.verdict.Classifier;
import org.springframework.stereotype.Component;

/** The classifier of the current edition. */
@Component
public class Classifiers implements WarmUp {

    private final Derived<Classifier> classifier;

    Classifiers(Editions editions, EditionKnowledge knowledge) {
        this.classifier = new Derived<>(editions, () -> new Classifier(knowledge.knowledge()));
    }

    /** A classifier knows every title and every employer, which takes a moment to work out. */
    @Override
    public void warmUp() {
        current();
    }

    /** The classifier of the current edition; keep it for one job or one run, not longer. */
    public Classifier current() {
        return classifier.get();
    }
}
