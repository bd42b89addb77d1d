package org.htmdirectory.reading.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whole answers: what a job is, what it is instead, what would settle it, and each reason in its order. */
class AnswerExamplesTests {

    private static final Classifier CLASSIFIER = new Classifier(ReferenceKnowledge.read());

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(
            resources = "/reading/verdict/answers.csv",
            numLinesToSkip = 1,
            maxCharsPerColumn = 6000,
            ignoreLeadingAndTrailingWhitespace = false)
    void eachJobIsAnsweredInTheseWords(
            String title,
            String employer,
            String description,
            String verdict,
            String role,
            String outside,
            String question,
            String reasons) {
        Classification answer = CLASSIFIER.classify(new Job(title, description, employer));

        assertThat(answer.verdict().code()).isEqualTo(verdict);
        assertThat(answer.role() == null ? null : answer.role().slug()).isEqualTo(role);
        assertThat(answer.outside() == null ? null : answer.outside().code()).isEqualTo(outside);
        assertThat(question(answer)).isEqualTo(question);
        assertThat(answer.reasons().stream().map(Reason::text).collect(Collectors.joining(" ")))
                .isEqualTo(reasons == null ? "" : reasons);
        assertThat(answer.reasons())
                .allSatisfy(reason -> assertThat(reason.text()).endsWith("."));
    }

    private static String question(Classification answer) {
        return answer.question() == null
                ? null
                : answer.question().text() + " "
                        + answer.question().options().stream()
                                .map(option -> option.label()
                                        + (option.role() == null
                                                ? ""
                                                : " (" + option.role().slug() + ")"))
                                .collect(Collectors.joining("; "));
    }
}
