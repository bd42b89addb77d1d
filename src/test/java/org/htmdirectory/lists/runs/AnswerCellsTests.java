package org.htmdirectory.lists.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.htmdirectory.reading.verdict.Classification;
import org.htmdirectory.reading.verdict.Outside;
import org.htmdirectory.reading.verdict.Question;
import org.htmdirectory.reading.verdict.Reason;
import org.htmdirectory.reading.verdict.ReasonKind;
import org.htmdirectory.reading.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCellsTests {

    @Test
    void aRoleRestsOnItsFirstTwoReasons() {
        assertThat(reason(Verdict.ROLE, ReasonKind.TITLE, ReasonKind.EMPLOYER, ReasonKind.WORDS))
                .isEqualTo("title. employer.");
    }

    @Test
    void otherWorkRestsOnWhatSpeaksOfIt() {
        assertThat(reason(Verdict.OUTSIDE, ReasonKind.EMPLOYER, ReasonKind.OTHER_WORK))
                .isEqualTo("other-work.");
        assertThat(reason(Verdict.OUTSIDE, ReasonKind.EMPLOYER, ReasonKind.WORDS))
                .isEqualTo("employer.");
    }

    @Test
    void neitherALevelNorWhatWasLeftOutIsAReason() {
        assertThat(reason(Verdict.ROLE, ReasonKind.LEVEL, ReasonKind.WORDS, ReasonKind.NOISE))
                .isEqualTo("words.");
        assertThat(reason(Verdict.OUTSIDE, ReasonKind.LEVEL, ReasonKind.NOISE)).isEmpty();
        assertThat(reason(Verdict.UNKNOWN, ReasonKind.NOISE, ReasonKind.EMPLOYER))
                .isEqualTo("employer.");
    }

    @Test
    void theQuestionStandsInPlaceOfAReason() {
        Question question = new Question("Which?", List.of());

        assertThat(AnswerCells.of(found(Verdict.AMBIGUOUS, question, ReasonKind.WORDS))
                        .reason())
                .isEqualTo("Which?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    onet-soc-2019 | 29-2034.00 Radiologic Technologists (by its title in O*NET’s list alone, unchecked)
                    us-soc-2018   | 29-2034.00 Radiologic Technologists (by our table of look-alikes)
                    """)
    void anOccupationOfOtherWorkSaysHowLittleItRestsOn(String scheme, String cell) {
        Outside outside = new Outside(scheme, "29-2034.00", "Radiologic Technologists", "Why.");

        assertThat(AnswerCells.of(found(Verdict.OUTSIDE, outside, null)).occupation())
                .isEqualTo(cell);
    }

    private static String reason(Verdict verdict, ReasonKind... kinds) {
        return AnswerCells.of(found(verdict, null, kinds)).reason();
    }

    private static Classification found(Verdict verdict, Question question, ReasonKind... kinds) {
        return found(verdict, null, question, kinds);
    }

    private static Classification found(Verdict verdict, Outside outside, Question question, ReasonKind... kinds) {
        List<Reason> reasons = Arrays.stream(kinds)
                .map(kind -> Reason.beside(kind, kind.code() + "."))
                .toList();
        return new Classification(
                "Title", "title", null, verdict, null, null, List.of(), List.of(), null, 0.5, 0.9, List.of(), List.of(),
                outside, question, reasons, "model");
    }
}
