package org.htmdirectory.lists.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.htmdirectory.lists.tables.Fixtures.file;
import static org.htmdirectory.lists.tables.Fixtures.rows;
import static org.htmdirectory.lists.tables.Fixtures.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the letters of a text are encoded that does not say so. */
class EncodingTests {

    /** Short lists, as hospitals of a country keep them; a slash ends a row. */
    private static final String LISTS = """
            GB18030      | GB18030      | 工号,职位名称/1,医疗设备工程师/2,生物医学工程师/3,护士/4,临床工程师
            Big5         | BIG5         | 工號,職稱/1,醫療設備工程師/2,生物醫學工程師/3,護理師/4,臨床工程師
            Shift_JIS    | SHIFT_JIS    | 社員番号,役職/1,臨床工学技士/2,看護師/3,医療機器サービスエンジニア
            EUC-JP       | EUC_JP       | 社員番号,役職/1,臨床工学技士/2,看護師/3,医療機器サービスエンジニア
            EUC-KR       | EUC_KR       | 사번,직책/1,의료기기 엔지니어/2,간호사/3,의공기사
            windows-1251 | WINDOWS_1251 | Номер,Должность/1,Инженер по медицинскому оборудованию/2,Медицинская сестра
            KOI8-R       | KOI8_R       | Номер,Должность/1,Инженер по медицинскому оборудованию/2,Медицинская сестра
            ISO-8859-2   | ISO_8859_2   | Numer,Stanowisko,Dział/1,Inżynier kliniczny,Aparatura/2,Pielęgniarka,Łóżka/3,Technik urządzeń,Dział
            windows-1250 | WINDOWS_1250 | Numer,Stanowisko,Dział/1,Inżynier kliniczny,Aparatura/2,Pielęgniarka,Śródmieście/3,Technik urządzeń,Dział
            ISO-8859-2   | ISO_8859_2   | Číslo,Pracovní pozice/1,Biomedicínský technik/2,Zdravotní sestra/3,Vedoucí oddělení
            windows-1250 | WINDOWS_1250 | Číslo,Pracovní pozice/1,Biomedicínský technik/2,Zdravotní sestra/3,Vedoucí oddělení šatny
            ISO-8859-2   | ISO_8859_2   | Szám,Munkakör/1,Orvostechnikai mérnök/2,Ápolónő/3,Műszerész
            windows-1252 | WINDOWS_1252 | Número,Título del puesto/1,Técnico biomédico/2,Enfermera de cirugía/3,Jefe de ingeniería clínica
            windows-1252 | WINDOWS_1252 | N°,Intitulé du poste/1,Technicien biomédical/2,Infirmière/3,Responsable d’équipe
            windows-1252 | WINDOWS_1252 | Nr,Stellenbezeichnung/1,Medizintechniker/2,Krankenpflegerin für Kinder/3,Leiter Gerätewartung
            windows-1252 | WINDOWS_1252 | Matrícula,Cargo/1,Técnico em manutenção de equipamentos/2,Enfermeira/3,Coordenação
            windows-1252 | WINDOWS_1252 | Nr,Stilling/1,Medisinteknisk ingeniør/2,Sykepleier på vakt/3,Avdelingsleder Tromsø
            windows-1252 | WINDOWS_1252 | Nr,Befattning/1,Medicinteknisk ingenjör/2,Sjuksköterska/3,Vårdbiträde på Åland
            windows-1252 | WINDOWS_1252 | Name,Title/José,BMET II/Ann,Director’s Assistant – Nights/Bob,Nurse
            windows-1252 | WINDOWS_1252 | Name,Title/José,BMET II/Bob,Nurse
            windows-1252 | WINDOWS_1252 | Name,Title/Jo,BMET II – Nights/Bob,Nurse
            windows-1252 | WINDOWS_1252 | Name,Title/Ann,BMET® II/Bob,Nurse · ICU
            windows-1254 | WINDOWS_1254 | No,Unvan/1,Biyomedikal mühendisi/2,Hemşire/3,Tıbbi cihaz teknisyeni/4,Bakım şefliği
            windows-1253 | ISO_8859_7   | Αρ,Τίτλος θέσης/1,Τεχνικός βιοϊατρικής/2,Νοσηλεύτρια/3,Χειρουργική
            windows-1256 | WINDOWS_1256 | رقم,المسمى الوظيفي/1,فني أجهزة طبية/2,ممرضة/3,مهندس طبي حيوي
            windows-1255 | WINDOWS_1255 | מספר,תפקיד/1,טכנאי ציוד רפואי/2,אחות/3,מהנדס רפואי
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = LISTS)
    void itIsFoundByTheLetters(String charset, TextEncoding expected, String table) {
        Path path = file(folder, "people.csv", bytes(table, charset));
        SheetPreview preview = inspect(path);

        assertThat(preview.choices().encoding()).isEqualTo(expected);
        assertThat(texts(rows(path)))
                .isEqualTo(Arrays.stream(table.split("/"))
                        .skip(1)
                        .map(row -> List.of(row.split(",")))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = LISTS)
    void itIsFoundByFewLettersAmongMany(String charset, TextEncoding expected, String table) {
        String plain = "1001,Registered Nurse\n".repeat(20_000);
        Path path = file(folder, "people.csv", bytes(table + "/" + plain, charset));

        assertThat(inspect(path).choices().encoding()).isEqualTo(expected);
    }

    @Test
    void aGuessIsSaid() {
        Path path = file(folder, "people.csv", bytes("工号,职位名称/1,医疗设备工程师/2,护士", "GB18030"));

        assertThat(inspect(path).notices())
                .containsExactly("The file does not say how its letters are encoded. They look like GB18030 (simplified"
                        + " Chinese). If titles look wrong, choose another encoding.");
    }

    @Test
    void whatIsChosenIsNoGuess() {
        SheetFile file = SheetFile.of(
                file(folder, "people.csv", bytes("Name,Title/José,BMET", "windows-1252")), SheetLimits.DEFAULT);

        SheetPreview chosen = file.inspect(new SheetChoices(TextEncoding.WINDOWS_1250, null, null, null, null));

        assertThat(chosen.choices().encoding()).isEqualTo(TextEncoding.WINDOWS_1250);
        assertThat(chosen.notices()).isEmpty();
    }

    @Test
    void plainLettersNeedNoGuess() {
        assertThat(inspect(file(folder, "people.csv", bytes("Name,Title/Ann,BMET", "US-ASCII")))
                        .notices())
                .isEmpty();
    }

    @Test
    void aCopyOfATextWithoutAMarkAddsPlainQuotationMarks() {
        Path source = Fixtures.text(folder, "Title\nBMET\n");
        Path copy =
                Fixtures.copy(source, folder.resolve("copy.csv"), SheetFormat.CSV, "Why", "“BMET” isn’t rare – here");

        assertThat(copy).hasContent("Title,Why\nBMET,\"\"\"BMET\"\" isn't rare - here\"\n");
    }

    @Test
    void aCopyForSpreadsheetProgramsBeginsWithAMark() throws IOException {
        SheetFile file = SheetFile.of(Fixtures.text(folder, "Title\nBMET\n"), SheetLimits.DEFAULT);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        SheetPreview preview = file.inspect();

        file.copy(
                preview.marked(),
                SheetFormat.CSV,
                copy,
                NewColumns.of("Why"),
                Fixtures.rowsWith(rows(file, preview), "“so”"));

        assertThat(copy.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFTitle,Why\nBMET,“so”\n");
    }

    private static SheetPreview inspect(Path path) {
        return SheetFile.of(path, SheetLimits.DEFAULT).inspect();
    }

    private static byte[] bytes(String table, String charset) {
        return (table.replace('/', '\n') + "\n").getBytes(Charset.forName(charset));
    }
}
