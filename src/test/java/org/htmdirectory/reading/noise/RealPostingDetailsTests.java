package org.htmdirectory.reading.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.htmdirectory.reading.noise.RealTitles.RealTitle;
import org.htmdirectory.terms.Level;
import org.junit.jupiter.api.Test;

/**
 * How well real titles are taken apart. Whoever wrote the tables of words had seen these titles, so that the figures are
 * higher than they would be for titles nobody looked at.
 */
class RealPostingDetailsTests {

    @Test
    void levelsAreRight() {
        List<RealTitle> levelled = titles(title -> !title.level().isEmpty());
        long right = levelled.stream()
                .filter(title -> isRight(level(title), title.level()))
                .count();
        assertThat((double) right / levelled.size()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void noLevelIsInvented() {
        List<RealTitle> plain =
                titles(title -> title.level().isEmpty() && !title.label().equals("not_htm"));
        assertThat(plain)
                .noneMatch(title -> level(title) != null && level(title).compareTo(Level.LEAD) <= 0);
    }

    @Test
    void officialTitlesHaveHardlyAnyNoise() {
        List<String> official = RealTitles.official();
        long noisy = official.stream()
                .filter(title -> !PostingDetails.of(title).noise().pieces().isEmpty())
                .count();
        assertThat((double) noisy / official.size()).isLessThan(0.002);
    }

    @Test
    void everyOffsetHolds() {
        assertThat(RealTitles.all()).allSatisfy(title -> {
            PostingDetails particulars = PostingDetails.of(title.title());
            assertThat(particulars.noise().pieces())
                    .allMatch(piece -> part(title, piece.from(), piece.to()).equals(piece.part()));
            assertThat(particulars.levels().marks())
                    .allMatch(mark -> part(title, mark.from(), mark.to()).equals(mark.part()));
            assertThat(particulars.words())
                    .allMatch(word -> !part(title, word.from(), word.to()).isBlank());
        });
    }

    private static List<RealTitle> titles(Predicate<RealTitle> wanted) {
        return RealTitles.all().stream().filter(wanted).toList();
    }

    private static Level level(RealTitle title) {
        return PostingDetails.of(title.title()).levels().overall();
    }

    private static boolean isRight(Level given, String right) {
        return given != null && (given.code().equals(right) || right.equals("entry") && given == Level.I);
    }

    private static String part(RealTitle title, int from, int to) {
        return title.title().substring(from, to);
    }
}
