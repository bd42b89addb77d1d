package org.htmdirectory.careers.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class ProgramJourneyTests {

    @ParameterizedTest
    @ValueSource(strings = {"TX", "CA", "OR"})
    void theSchoolsOfAStatePrintOnASheetThatBeginsWithThoseForTechnicians(String state, Page page) throws IOException {
        page.navigate("/programs?state=" + state);

        try (PDDocument printed = Loader.loadPDF(page.pdf())) {
            PDFTextStripper front = new PDFTextStripper();
            front.setEndPage(1);
            assertThat(front.getText(printed)).contains("Where to learn the work in", "Open to every state");
            assertThat(printed.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }
}
