package org.htmdirectory.titles.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.htmdirectory.reading.verdict.Classification;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.reading.verdict.ReasonKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Rules by which titles are read, each with a title that is read otherwise without it. The table is their
 * documentation: {@code where} names the class that has the rule, and {@code left_out} what is noise in the title.
 */
class RuleExamplesTests {

    private static final Classifier CLASSIFIER = new Classifier(ReferenceKnowledge.read());

    @ParameterizedTest(name = "{1}: {2}")
    @CsvFileSource(resources = "/reading/verdict/rules.csv", numLinesToSkip = 1, maxCharsPerColumn = 6000)
    void eachRuleHasATitleThatFailsWithoutIt(
            String where,
            String rule,
            String title,
            String employer,
            String description,
            String verdict,
            String role,
            String level,
            String leftOut) {
        Classification answer = CLASSIFIER.classify(new Job(title, description, employer));

        assertThat(answer.verdict().code()).isEqualTo(verdict);
        assertThat(answer.role() == null ? null : answer.role().slug()).isEqualTo(role);
        assertThat(answer.level() == null ? null : answer.level().code()).isEqualTo(level);
        assertThat(noise(answer)).isEqualTo(Objects.requireNonNullElse(leftOut, ""));
    }

    private static String noise(Classification answer) {
        return answer.reasons().stream()
                .filter(reason -> reason.kind() == ReasonKind.NOISE)
                .map(reason -> answer.title().substring(reason.from(), reason.to()))
                .collect(Collectors.joining("; "));
    }
}
