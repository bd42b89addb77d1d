package org.htmdirectory.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.terms.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Rules by which levels are told from other words, each with a title that is read otherwise without it. {@code level} is
 * what its marks name and {@code overall} the level of the whole, {@code words} are those that are no marks and
 * {@code plain} those of them that name the work, {@code marks} what was read as a level or a rank.
 */
class LevelExamplesTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/reading/words/examples.csv", numLinesToSkip = 1)
    void eachRuleHasATitleThatFailsWithoutIt(
            String rule, String title, String level, String overall, String words, String plain, String marks) {
        Levels levels = Levels.of(title, Token.of(title));

        assertThat(code(levels.level())).isEqualTo(level);
        assertThat(code(levels.overall())).isEqualTo(overall);
        assertThat(text(levels.words())).isEqualTo(words);
        assertThat(text(levels.plain())).isEqualTo(plain);
        assertThat(Stream.concat(levels.marks().stream(), levels.ranks().stream())
                        .map(mark -> mark.part() + ": " + mark.level().code())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(Objects.requireNonNullElse(marks, ""));
    }

    private static String code(Level level) {
        return level == null ? null : level.code();
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
