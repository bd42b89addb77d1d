package org.htmdirectory.platform.edition;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that the program is older than its database, in place of a stack trace. */
class NewerDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<NewerDatabaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NewerDatabaseException cause) {
        return new FailureAnalysis(
                cause.getMessage() + "\n\nNothing was changed; the database is as it was before.",
                cause.action(),
                cause);
    }
}
