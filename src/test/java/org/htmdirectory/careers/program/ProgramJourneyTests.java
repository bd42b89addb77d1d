package org.htmdirectory.careers.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.Test;

@BrowserTest
class ProgramJourneyTests {

    @Test
    void theListOfAStateBeginsOnTheFirstSheet(Page page) throws IOException {
        page.navigate("/programs?state=TX");

        try (PDDocument printed = Loader.loadPDF(page.pdf())) {
            PDFTextStripper firstSheet = new PDFTextStripper();
            firstSheet.setEndPage(1);
            assertThat(firstSheet.getText(printed)).contains("Where to learn the work in Texas", "Collin College");
            assertThat(printed.getNumberOfPages()).isLessThanOrEqualTo(4);
        }
    }
}
