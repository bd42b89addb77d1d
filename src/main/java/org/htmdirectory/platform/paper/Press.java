package org.htmdirectory.platform.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Makes PDFs of templates: tagged for screen readers (PDF/UA-1), with their own letters, loading nothing from anywhere.
 * Safe to use from many threads, two of which it serves at once.
 */
@Component
public class Press {

    private static final String PRODUCER = "HTM Directory";
    private static final String SAID = "said";
    private static final String FOOT = "foot";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private static final int DOTS_AN_INCH = 96;
    private static final int MOST = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SpringTemplateEngine templates;
    private final Queue queue = new Queue(MOST, PATIENCE);
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    Press(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * The PDF of one template; throws {@link PressBusyException} where others print for too long.
     *
     * @param template its name; what it makes must be well-formed XML
     * @param page its one attribute
     * @param size the size of each page
     */
    public byte[] print(String template, Object page, PageSize size) {
        return printFullest(template, List.of(page), size, 1);
    }

    /**
     * The first page of a template as a picture, 1200 by 630 dots: a PNG. Throws {@link PressBusyException} where others
     * print for too long.
     *
     * @param template its name; what it makes must be well-formed XML
     * @param page its one attribute
     */
    public byte[] picture(String template, Object page) {
        return queue.inTurn(() ->
                drawn(made(template, page, PageSize.PICTURE, Integer.MAX_VALUE).orElseThrow()));
    }

    private static byte[] drawn(byte[] pdf) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_AN_INCH), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    /**
     * The PDF of the first page that fits on its paper: that whose element {@code said}, laid out, ends above its element
     * {@code foot}, and that takes no more sides than it may. Where none fits, that of the last.
     *
     * @param template its name
     * @param pages what may be its one attribute, from what says most to what says least
     * @param size the size of the page
     * @param sides how many sides it may take
     */
    public byte[] printFullest(String template, List<?> pages, PageSize size, int sides) {
        int last = pages.size() - 1;
        return queue.inTurn(() -> pages.subList(0, last).stream()
                .flatMap(page -> made(template, page, size, sides).stream())
                .findFirst()
                .orElseGet(() ->
                        made(template, pages.get(last), size, Integer.MAX_VALUE).orElseThrow()));
    }

    private Optional<byte[]> made(String template, Object page, PageSize size, int sides) {
        String text = templates.process(template, new Context(Locale.US, Map.of("page", page)));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer();
                PdfBoxRenderer renderer = renderer(text, size, drawings, pdf)) {
            renderer.layout();
            if (sides < Integer.MAX_VALUE && !isFitting(renderer, sides)) {
                return Optional.empty();
            }
            renderer.createPDF();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(pdf.toByteArray());
    }

    private static boolean isFitting(PdfBoxRenderer renderer, int sides) {
        SharedContext laidOut = renderer.getSharedContext();
        Box said = laidOut.getBoxById(SAID);
        return said.getAbsY() + said.getHeight() <= laidOut.getBoxById(FOOT).getAbsY()
                && renderer.getRootBox().getLayer().getPages().size() <= sides;
    }

    private PdfBoxRenderer renderer(String text, PageSize size, BatikSVGDrawer drawings, OutputStream pdf) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(text, null)
                .useSVGDrawer(drawings)
                .useUnicodeLineBreaker(new SpaceBreaker())
                .useDefaultPageSize(size.width(), size.height(), PageSizeUnits.INCHES)
                .usePdfUaAccessibility(true)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
                .withProducer(PRODUCER)
                .toStream(pdf);
        Typefaces.addTo(builder);
        PrintStyles.addTo(builder);
        return builder.buildPdfRenderer();
    }
}
