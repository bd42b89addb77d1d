package org.htmdirectory.titles.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came of every method in one run over the whole evaluation set. It is made by a command and kept with the
 * release, so that everybody reads the same figures.
 *
 * @param day the day of the run, in ISO form
 * @param edition the digest of the edition that the run was made on
 * @param model the name of the classifier's model
 * @param titles how many titles the evaluation set had
 * @param results what came of each method
 * @param written what came of the titles that were written for the trial
 */
record Scoreboard(String day, String edition, String model, int titles, List<Result> results, WrittenTrial written) {

    /** Where it lies on the class path. */
    static final String FILE = "titles/quality/scoreboard.json";

    private static final int SHORT = 8;

    /** The scoreboard that was kept with this release. */
    static Scoreboard kept() {
        try (InputStream file = Scoreboard.class.getResourceAsStream("/" + FILE)) {
            return JsonMapper.shared().readValue(file, Scoreboard.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What came of that method, if it was run so. */
    public Optional<Result> result(Method method, boolean employer, Validation validation) {
        return results.stream()
                .filter(result ->
                        result.method() == method && result.employer() == employer && result.validation() == validation)
                .findFirst();
    }

    /** The first digits of the edition's digest. */
    public String shortEdition() {
        return edition.substring(0, SHORT);
    }
}
