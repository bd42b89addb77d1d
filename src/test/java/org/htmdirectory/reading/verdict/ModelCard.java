package org.htmdirectory.reading.verdict;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.htmdirectory.reading.model.Artifact;

/** The page that goes with a model: what it is, what it learned from, how good it is. */
record ModelCard(String name, String day, List<String> counts, HeldOut heldOut) {

    String text() {
        return """
                # Model %s

                Two logistic regressions (L2, liblinear) over words, pairs of words, runs of three to five letters, concepts
                roles that they make up, and kinds of employers: one for *work in healthcare technology management or not*, one for each
                role against the others. Titles in thirteen languages are read as English ones, word by word. The classifier recognizes titles that the directory knows before it asks the model, and an answer
                of the model also needs evidence that a person could point to.

                Trained on %s from

                %s

                ## On titles it had not learned

                Four models, each trained without a quarter of the employers and without a quarter of the official titles, answered
                what had been held out:

                %s
                ## On titles written for the trial

                Titles in other languages, and English ones of roles that few have, by people who had seen neither the words nor the
                examples that it knows. No model learned from them, but half of them were looked at while words and rules were added,
                and the estimates below learn from the answers of the other parts:

                %s

                ## What follows from it

                The answer is the one that is expected to cost least, against one question to a person: a wrong role costs %s, work in
                the field passed over %s, a question %s, but %s where the wording is known to stand for several jobs and nothing is said
                beside it, and %s where it is listed as one role; silence about other work costs nothing. The costs are judgments.

                ## How sure it is

                Three more regressions tell how sure an answer is, learned on all these answers, with and without the employer: that
                this is work in the field (`field`); that the role is right if it is; that a question is the right answer. What one
                quarter was answered was estimated from the other three. They weigh %d numbers, here with what each counts for the
                field (log odds):

                %s

                ## What it is not for

                Of languages but for those thirteen it says nothing. It is weak where a role is told by the country alone, and where a
                title names neither device nor work. It knows what employers write, not what people do: a title is never proof. It must not be
                used to judge a person.

                ## Make it again

                ```
                mvn -Ptraining test-compile exec:exec -Dofficial=all_alternate_titles.csv.gz -Dday=%s
                ```

                `official` is the file of alternate titles of O*NET 30.0. The same material gives the same bytes.
                """.formatted(
                name,
                day,
                String.join("\n", counts.stream().map(count -> "- " + count).toList()),
                heldOut.figures(),
                heldOut.writtenFigures(),
                number(Costs.WRONG_ROLE),
                number(Costs.MISSED),
                number(Costs.QUESTION),
                number(Costs.EXPECTED_QUESTION),
                number(Costs.SETTLED_QUESTION),
                Signals.NAMES.size(),
                weights(),
                day);
    }

    private static String number(double cost) {
        return new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(cost);
    }

    private String weights() {
        float[] weights = heldOut.estimates().get(Artifact.FIELD).weights();
        return IntStream.range(0, weights.length)
                .mapToObj(at -> String.format(Locale.ROOT, "- %s: %.2f", Signals.NAMES.get(at), weights[at]))
                .collect(Collectors.joining("\n"));
    }
}
