package org.htmdirectory.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ReleaseChangesTests {

    private static final String REPAIRERS = "Medical Equipment Repairers (49-9062)";

    @Autowired
    private ReleaseChanges changes;

    @Autowired
    private Sources sources;

    @Test
    void tellsWhatTheNewestSurveyChangedInTexas() {
        assertThat(subject("bls-oews-2025").places())
                .filteredOn(change -> change.place().equals("Texas"))
                .extracting(FigureChange::words)
                .containsExactly("5,540 jobs, 1,130 fewer than a year before; median pay $58,370, $1,880 lower.");
    }

    @Test
    void tellsWhatTheNewestSurveyChangedInTheNation() {
        assertThat(subject("bls-oews-2025").nation())
                .extracting(FigureChange::words)
                .containsExactly("65,990 jobs, 5,160 more than a year before; median pay $61,660, $970 lower.");
    }

    @Test
    void tellsHowMuchLessADecadeExpectsThanTheOneBefore() {
        assertThat(subject("bls-ep-2024-34").nation())
                .singleElement()
                .extracting(FigureChange::words)
                .asString()
                .contains("2024–34", "2023–33", "+18.4%", "points less than");
    }

    @Test
    void everyReleaseThatHasOneBeforeItKeepsItsPage() {
        List<String> surveys = sources.datasets().stream()
                .filter(dataset -> dataset.slug().equals("bls-oews"))
                .flatMap(dataset -> dataset.releases().stream())
                .map(Release::slug)
                .sorted()
                .toList();

        assertThat(surveys.subList(1, surveys.size()))
                .allSatisfy(slug -> assertThat(changes.of(slug)).isPresent());
        assertThat(changes.of(surveys.get(0))).isEmpty();
    }

    @Test
    void everyLineSaysWhereBothFiguresStand() {
        assertThat(changes.all())
                .isNotEmpty()
                .allSatisfy(changed -> assertThat(changed.subjects())
                        .flatExtracting(ChangedSubject::nation)
                        .allSatisfy(change -> assertThat(((FigureChange) change).before())
                                .isNotEqualTo(((FigureChange) change).citation())));
    }

    private ChangedSubject subject(String release) {
        return changes.of(release).orElseThrow().subjects().stream()
                .filter(subject -> subject.name().equals(REPAIRERS))
                .findFirst()
                .orElseThrow();
    }
}
