package org.htmdirectory.titles.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.reading.verdict.Reason;
import org.htmdirectory.reading.verdict.ReasonKind;
import org.junit.jupiter.api.Test;

class MarkedTitleTests {

    private static final String TITLE = "Sr. BMET (nights) II";

    @Test
    void aTitleWithoutReasonsIsOnePlainPart() {
        assertThat(shown(TITLE)).isEqualTo(TITLE);
    }

    @Test
    void eachReasonMarksItsPart() {
        assertThat(shown(TITLE, at(ReasonKind.LEVEL, 0, 3), at(ReasonKind.NOISE, 9, 17)))
                .isEqualTo("[level Sr.] BMET [noise (nights)] II");
    }

    @Test
    void theShorterOfTwoOverlappingPartsStandsOut() {
        assertThat(shown(TITLE, at(ReasonKind.TITLE, 0, 20), at(ReasonKind.LEVEL, 18, 20), at(ReasonKind.NOISE, 9, 17)))
                .isEqualTo("[title Sr. BMET] [noise (nights)] [level II]");
    }

    @Test
    void theWeightierOfTwoEqualPartsStandsOut() {
        assertThat(shown(TITLE, at(ReasonKind.WORDS, 4, 8), at(ReasonKind.SPECIALTY, 4, 8)))
                .isEqualTo("Sr. [words BMET] (nights) II");
    }

    @Test
    void partsThatCrossAreCutWhereTheyMeet() {
        assertThat(shown("abcdef", at(ReasonKind.WORDS, 0, 4), at(ReasonKind.LEVEL, 3, 6)))
                .isEqualTo("[words abc][level def]");
    }

    @Test
    void neighborsOfOneKindAreOneMarkWithTheSignsBetweenThem() {
        assertThat(shown(TITLE, at(ReasonKind.WORDS, 0, 3), at(ReasonKind.WORDS, 4, 8), at(ReasonKind.NOISE, 9, 17)))
                .isEqualTo("[words Sr. BMET] [noise (nights)] II");
        assertThat(shown(
                        "CT, MRI and PET",
                        at(ReasonKind.SPECIALTY, 0, 2),
                        at(ReasonKind.SPECIALTY, 4, 7),
                        at(ReasonKind.LEVEL, 12, 15)))
                .isEqualTo("[specialty CT, MRI] and [level PET]");
    }

    @Test
    void signsAndConnectingWordsThatAreLeftOfALongerPartAreNotMarked() {
        assertThat(shown(
                        "Director, Office of Biomed",
                        at(ReasonKind.TITLE, 0, 26),
                        at(ReasonKind.LEVEL, 0, 8),
                        at(ReasonKind.WORDS, 10, 16),
                        at(ReasonKind.OTHER_WORK, 20, 26)))
                .isEqualTo("[level Director], [words Office] of [other-work Biomed]");
    }

    @Test
    void aReasonBesideTheTitleMarksNothing() {
        assertThat(shown(TITLE, Reason.beside(ReasonKind.EMPLOYER, "It makes scanners.")))
                .isEqualTo(TITLE);
    }

    @Test
    void offsetsBeyondTheTitleAreCutOff() {
        assertThat(shown("BMET", at(ReasonKind.TITLE, -1, 99))).isEqualTo("[title BMET]");
    }

    @Test
    void anEmptyTitleHasNoParts() {
        assertThat(MarkedTitle.of("", List.of()).parts()).isEmpty();
    }

    @Test
    void withoutItsNoiseTheTitleIsOneLine() {
        assertThat(MarkedTitle.of("BMET - (nights)  II -", List.of(at(ReasonKind.NOISE, 7, 15)))
                        .withoutNoise())
                .isEqualTo("BMET - II");
    }

    private static Reason at(ReasonKind kind, int from, int to) {
        return new Reason(kind, "A reason.", from, to);
    }

    private static String shown(String title, Reason... reasons) {
        return MarkedTitle.of(title, List.of(reasons)).parts().stream()
                .map(part -> part.isMarked() ? "[" + part.style() + " " + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
