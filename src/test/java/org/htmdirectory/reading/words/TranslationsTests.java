package org.htmdirectory.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.model.TitleWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationsTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            es | Técnica de mantenimiento de equipos médicos            | medical equipment maintenance technician
            es | Técnicos biomédicos                                    | biomedical technician
            pt | Engenheira clínica                                     | clinical engineer
            fr | Technicienne de maintenance des dispositifs médicaux   | medical device maintenance technician
            fr | Technicien en réparation d'endoscopes                  | endoscope repair technician
            de | Techniker für Medizintechnik                           | biomedical engineering technician
            de | Medizingerätewartung                                   | medical equipment maintenance
            it | Tecnico di apparecchiature elettromedicali             | biomedical equipment technician
            nl | Servicetechnicus medische apparatuur                   | service technician medical equipment
            pl | Serwisant sprzętu medycznego                           | medical equipment service technician
            ru | Инженер по ремонту медицинского оборудования           | medical equipment repair engineer
            ru | Техник по обслуживанию медицинской техники             | medical equipment maintenance technician
            ar | مهندس صيانة الأجهزة الطبية                              | medical equipment maintenance engineer
            vi | Kỹ thuật viên sửa chữa thiết bị y tế                   | medical equipment repair technician
            id | Teknisi alat kesehatan                                 | medical equipment technician
            zh | 医疗设备维修工程师                                        | medical equipment repair engineer
            ja | 医療機器サービスエンジニア                                 | medical equipment service engineer
            """)
    void aTitleIsReadInEnglishAndInTheOrderThatEnglishHas(String language, String title, String english) {
        assertThat(words(title, null)).isEqualTo(english);
        assertThat(Translations.TITLES.of(Token.of(title), null).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "Biomedical Equipment Technician",
        "Medical Equipment Technican",
        "Director of Clinical Engineering",
        "Die Maintenance Technician",
        "Chef de Partie",
        "Field Service Engineer - Los Angeles",
        "Manager II"
    })
    void anEnglishTitleStaysAsItIsThoughASlipOrANameLooksForeign(String title) {
        Translations.Reading reading = Translations.TITLES.of(Token.of(title), "en");
        assertThat(reading).isNull();
        assertThat(words(title, null)).isEqualTo(words(title, "en"));
    }

    @ParameterizedTest
    @CsvSource({
        "de,Service Technician Medical Imaging",
        "es,Director of Clinical Engineering",
        "fr,Biomedical Technician Hospital"
    })
    void anEnglishTitleKeepsItsOrderWhateverLanguageItIsSaidToBeIn(String language, String title) {
        assertThat(words(title, language)).isEqualTo(words(title, "en"));
    }

    @Test
    void theLanguageThatIsGivenComesBeforeWhatTheWordsSuggest() {
        assertThat(words("Service manager", "fr")).isNotEmpty();
        assertThat(Translations.TITLES.of(Token.of("Technicien biomédical"), "en"))
                .isNull();
        assertThat(Translations.TITLES
                        .of(Token.of("Ingeniero clínico"), "es-MX")
                        .language())
                .isEqualTo("es");
        assertThat(words("Ingeniero clínico", "spa")).isEqualTo("clinical engineer");
        assertThat(Translations.TITLES.of(Token.of("Ingeniero clínico"), "tlh")).isNull();
    }

    @Test
    void aLanguageThatDoesNotExistIsAsNone() {
        assertThat(words("Ingeniero clínico", "no such language")).isEqualTo("clinical engineer");
        assertThat(words("Ingeniero clínico", " ")).isEqualTo("clinical engineer");
    }

    @ParameterizedTest
    @CsvSource({"Lääkintälaiteteknikko", "의료기기 엔지니어", "ช่างอุปกรณ์การแพทย์", "Xqzwvrt"})
    void aTitleOfWhichNoWordIsKnownIsUnread(String title) {
        assertThat(Translations.TITLES.isUnread(Token.of(title), null)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Registered Nurse", "HUC", "Ingeniero clínico", "PCT II", "12345"})
    void whatIsKnownOrTooShortToBeAWordIsNotUnread(String title) {
        assertThat(Translations.TITLES.isUnread(Token.of(title), null)).isFalse();
    }

    private static String words(String title, String language) {
        List<TitleWord> words = TitleWords.inEnglish(Token.of(title), language).words();
        return String.join(" ", words.stream().map(TitleWord::text).toList());
    }
}
