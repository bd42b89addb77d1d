package org.htmdirectory.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.reading.noise.PostingDetails;
import org.htmdirectory.reading.words.Levels;
import org.htmdirectory.terms.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Titles taken apart, each of which comes apart otherwise if one step of it is changed. {@code words} are those that name
 * the work, as they are read, with a bar between parts; {@code marks} what was read as a level or a rank, {@code found}
 * specialties, credentials and settings, {@code left_out} what does not name the work.
 */
class DetailExamplesTests {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/reading/model/details.csv",
            numLinesToSkip = 1,
            emptyValue = "",
            ignoreLeadingAndTrailingWhitespace = false)
    void eachTitleComesApartTheSame(
            String title, String words, String level, String overall, String marks, String found, String leftOut) {
        PostingDetails details = PostingDetails.of(title);

        assertThat(words(TitleWords.of(details.words()))).isEqualTo(text(words));
        assertThat(code(details.levels().level())).isEqualTo(text(level));
        assertThat(code(details.levels().overall())).isEqualTo(text(overall));
        assertThat(marks(details.levels())).isEqualTo(text(marks));
        assertThat(found(title, details)).isEqualTo(text(found));
        assertThat(details.noise().pieces().stream()
                        .map(piece -> piece.part() + ": " + piece.why())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(text(leftOut));
    }

    private static String words(List<TitleWord> words) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < words.size(); at++) {
            boolean part =
                    at > 0 && words.get(at).segment() != words.get(at - 1).segment();
            text.append(at == 0 ? "" : part ? " | " : " ").append(words.get(at).text());
        }
        return text.toString();
    }

    private static String marks(Levels levels) {
        return Stream.concat(levels.marks().stream(), levels.ranks().stream())
                .map(mark -> mark.part() + ": " + mark.level().code())
                .collect(Collectors.joining("; "));
    }

    private static String found(String title, PostingDetails details) {
        return Stream.of(details.specialties(), details.credentials(), details.settings())
                .flatMap(List::stream)
                .map(each -> title.substring(each.from(), each.to()) + ": " + each.value())
                .collect(Collectors.joining("; "));
    }

    private static String code(Level level) {
        return level == null ? "" : level.code();
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }
}
