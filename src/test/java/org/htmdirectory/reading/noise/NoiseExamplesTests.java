package org.htmdirectory.reading.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.htmdirectory.reading.words.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Rules by which noise is told from the work, each with a title that is read otherwise without it. {@code kept} are the
 * words that stay, {@code left_out} the pieces that do not, each with its reason.
 */
class NoiseExamplesTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/reading/noise/examples.csv", numLinesToSkip = 1)
    void eachRuleHasATitleThatFailsWithoutIt(String rule, String title, String kept, String leftOut) {
        PostingDetails details = PostingDetails.of(title);

        assertThat(details.kept().stream().map(Token::text).collect(Collectors.joining(" ")))
                .isEqualTo(kept);
        assertThat(details.noise().pieces().stream()
                        .map(piece -> piece.part() + ": " + piece.why())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(Objects.requireNonNullElse(leftOut, ""));
    }
}
