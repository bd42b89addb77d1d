package org.htmdirectory.platform.site;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers addresses so long or so malformed that Tomcat refuses them before the application is asked, such as one with
 * {@code %00} in its path. Tomcat's own page would not look like ours. Of an address that is too long Tomcat reads
 * nothing: a program, too, is then answered with the page.
 */
final class UnreadableAddressValve extends ErrorReportValve {

    private static final String PAGE = text("platform/site/unreadable-address.html");
    private static final String DOCUMENT = text("platform/site/unreadable-address.json");

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    protected void report(Request request, Response response, Throwable fault) {
        if (response.getStatus() != HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        boolean inApi =
                request.getRequestURI() != null && request.getRequestURI().startsWith("/api/");
        try {
            SecurityHeadersFilter.HEADERS.forEach(response::setHeader);
            response.setContentType(inApi ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(inApi ? DOCUMENT : PAGE);
                response.finishResponse();
            }
        } catch (IOException visitorGone) {
            container.getLogger().debug("The visitor left before the answer", visitorGone);
        }
    }
}
