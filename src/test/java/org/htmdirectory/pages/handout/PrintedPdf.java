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

/** A PDF as its readers meet it. */
record PrintedPdf(byte[] content) {

    static {
        VeraGreenfieldFoundryProvider.initialise();
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
        return read(PDDocument::getNumberOfPages);
    }

    /** Its text as it is copied, each run of white space a single space. */
    String text() {
        return read(document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ");
    }

    /** Every line of text. */
    List<Line> lines() {
        return read(document -> {
            List<Line> lines = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    lines.add(Line.of(getCurrentPageNo(), text, letters));
                }
            };
            stripper.getText(document);
            return lines;
        });
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return reading.of(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private interface Reading<T> {

        T of(PDDocument document) throws IOException;
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
