package org.htmdirectory.classify;

import org.htmdirectory.edition.Editions;
import org.htmdirectory.edition.PerEdition;
import org.springframework.stereotype.Component;

/** The classifier of the current edition. */
@Component
public class Classifiers {

    private final PerEdition<Classifier> classifier;

    Classifiers(Editions editions, EditionKnowledge knowledge) {
        this.classifier = new PerEdition<>(editions, () -> new Classifier(knowledge.knowledge()));
    }

    /** The classifier of the current edition; keep it for one job or one run, not longer. */
    public Classifier current() {
        return classifier.get();
    }
}
