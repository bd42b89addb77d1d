package org.htmdirectory.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The letters that go into every handout, so that it looks and copies the same anywhere: Liberation, read once. */
final class Typefaces {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final List<Face> FACES = List.of(
            new Face("Sans", REGULAR, read("LiberationSans-Regular")),
            new Face("Sans", BOLD, read("LiberationSans-Bold")),
            new Face("Serif", BOLD, read("LiberationSerif-Bold")));

    private Typefaces() {}

    private record Face(String family, int weight, byte[] file) {}

    static void addTo(PdfRendererBuilder renderer) {
        FACES.forEach(face -> renderer.useFont(
                () -> new ByteArrayInputStream(face.file()), face.family(), face.weight(), FontStyle.NORMAL, true));
    }

    /** The file of those that most is set in. */
    static byte[] plain() {
        return FACES.get(0).file();
    }

    private static byte[] read(String name) {
        try {
            return new ClassPathResource("liberation/" + name + ".ttf").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
