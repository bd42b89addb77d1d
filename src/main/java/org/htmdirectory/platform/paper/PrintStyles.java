package org.htmdirectory.platform.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The style sheet of all handouts, the only thing that a template may load from outside itself. */
final class PrintStyles {

    private static final String SCHEME = "press";
    private static final String ADDRESS = SCHEME + ":/print.css";

    private PrintStyles() {}

    static void addTo(PdfRendererBuilder renderer) {
        FSStreamFactory only = address -> new Sheet();
        renderer.useUriResolver((base, address) -> ADDRESS.equals(address) ? address : null)
                .useProtocolsStreamImplementation(only, SCHEME)
                .useExternalResourceAccessControl(
                        (address, type) -> ADDRESS.equals(address),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private static final class Sheet implements FSStream {

        @Override
        public InputStream getStream() {
            try {
                return new ClassPathResource("platform/paper/print.css").getInputStream();
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
