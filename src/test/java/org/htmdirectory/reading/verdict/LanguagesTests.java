package org.htmdirectory.reading.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that are not English, answered. */
class LanguagesTests {

    private static final Classifier CLASSIFIER = new Classifier(ReferenceKnowledge.read());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Técnica de mantenimiento de equipos médicos      | biomedical-equipment-technician
            Techniker für die Wartung von Dialysegeräten     | dialysis-equipment-technician
            Инженер по ремонту рентгеновского оборудования   | imaging-service-engineer
            医疗设备维修工程师                                  | biomedical-equipment-technician
            歯科医療機器サービスエンジニア                        | dental-equipment-technician
            """)
    void aTitleOfAnotherLanguageIsPutTogetherFromItsWords(String title, String role) {
        Classification answer = answer(title, null);

        assertThat(answer.verdict()).isEqualTo(Verdict.ROLE);
        assertThat(answer.role().slug()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({"Enfermera de hemodiálisis", "Krankenpfleger", "Электрик", "护士", "Kierowca", "Recepcionista"})
    void otherWorkIsOtherWorkInAnyLanguage(String title) {
        assertThat(answer(title, null).verdict()).isIn(Verdict.OUTSIDE, Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"Lääkintälaiteteknikko", "ช่างอุปกรณ์การแพทย์", "의료기기 엔지니어"})
    void ofATitleOfWhichNoWordIsKnownNothingIsSaid(String title) {
        Classification answer = answer(title, null);

        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.confidence()).isEqualTo(0.5);
        assertThat(answer.field()).isGreaterThanOrEqualTo(0.05);
    }

    @Test
    void eachReasonMarksTheWordsAsTheyStandInTheTitle() {
        String title = "Supervisora de reparación de equipos médicos";

        assertThat(answer(title, null).reasons())
                .anySatisfy(reason ->
                        assertThat(title.substring(reason.from(), reason.to())).isEqualTo("reparación"));
    }

    @Test
    void aListedTitleOfAnotherLanguageNeverAnswersForAnEnglishOne() {
        assertThat(answer("Clinical Engineering Intern", null).title()).isEqualTo("Clinical Engineering Intern");
        assertThat(answer("Clinical Engineering Intern", null).reasons())
                .noneSatisfy(reason -> assertThat(reason.kind()).isEqualTo(ReasonKind.TITLE));
    }

    @Test
    void theLanguageMayBeGivenAndOneThatDoesNotExistChangesNothing() {
        Classification found = answer("Ingeniera de electromedicina", null);

        assertThat(answer("Ingeniera de electromedicina", "es").role()).isEqualTo(found.role());
        assertThat(answer("Ingeniera de electromedicina", "no such language").role())
                .isEqualTo(found.role());
    }

    private static Classification answer(String title, String language) {
        return CLASSIFIER.classify(new Job(title, null, null, null, null, language));
    }
}
