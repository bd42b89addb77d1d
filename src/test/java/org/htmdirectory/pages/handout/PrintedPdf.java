package org.htmdirectory.pages.handout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF as its readers meet it; it is read once, however much is asked of it. */
final class PrintedPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private final byte[] content;
    private final int pages;
    private final String text;
    private final List<Line> lines = new ArrayList<>();

    PrintedPdf(byte[] content) {
        this.content = content;
        try (PDDocument document = Loader.loadPDF(content)) {
            this.pages = document.getNumberOfPages();
            this.text = new LineReader().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What keeps it from being PDF/UA-1, as veraPDF says; empty where it is. */
    List<String> breachesOfPdfUa() {
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(content), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    int pages() {
        return pages;
    }

    /** Its text as it is copied, each run of white space a single space. */
    String text() {
        return text;
    }

    /** Every line of text. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Takes down each line beside the text. */
    private final class LineReader extends PDFTextStripper {

        @Override
        protected void writeString(String line, List<TextPosition> letters) throws IOException {
            lines.add(Line.of(getCurrentPageNo(), line, letters));
            super.writeString(line, letters);
        }
    }

    /** Letters in a row; lengths are in points, from the page's left and top. */
    record Line(int page, String text, float left, float right, float top, float bottom, float size) {

        private static Line of(int page, String text, List<TextPosition> letters) {
            TextPosition first = letters.get(0);
            TextPosition last = letters.get(letters.size() - 1);
            return new Line(
                    page,
                    text,
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj() - first.getHeightDir(),
                    first.getYDirAdj(),
                    first.getFontSize() * first.getTextMatrix().getScalingFactorY());
        }

        boolean covers(Line other) {
            return page == other.page
                    && !equals(other)
                    && left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }
}
