package org.htmdirectory.platform.reference;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words which cell of which reference table stopped the start. */
class ReferenceDataFailureAnalyzer extends AbstractFailureAnalyzer<ReferenceDataException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ReferenceDataException cause) {
        return new FailureAnalysis(
                "The directory's reference tables were not loaded; the database is as it was before.\n\n"
                        + cause.getMessage(),
                "Correct the cells named above and start again. db/README.md explains each table.",
                cause);
    }
}
