package org.htmdirectory.platform.site;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers what Tomcat refuses before the application is asked: addresses too long or malformed, such as one with {@code %00}
 * in its path, and what it does not do, such as a transfer in an encoding of its own. Tomcat's own page would not look like
 * ours. Of an address that is too long Tomcat reads nothing: a program, too, is then answered with the page.
 */
final class RefusedByServerValve extends ErrorReportValve {

    static final String FOR_A_YEAR = "max-age=31536000; includeSubDomains";

    private static final String PAGE = text("platform/site/refused.html");
    private static final String DOCUMENT = text("platform/site/refused.json");

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /**
     * Says the security headers of every answer, whoever makes it. Whoever came by TLS is told to come by nothing else; here,
     * for what is kept of an answer is kept for all.
     */
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        SecurityHeaders.on(response);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", FOR_A_YEAR);
        }
        super.invoke(request, response);
    }

    @Override
    protected void report(Request request, Response response, Throwable fault) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        boolean inApi =
                request.getRequestURI() != null && request.getRequestURI().startsWith("/api/");
        try {
            SecurityHeaders.on(response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentType(inApi ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(filled(inApi ? DOCUMENT : PAGE, response.getStatus()));
                response.finishResponse();
            }
        } catch (IOException visitorGone) {
            container.getLogger().debug("The visitor left before the answer", visitorGone);
        }
    }

    private static String filled(String template, int status) {
        boolean address = status == HttpStatus.BAD_REQUEST.value();
        return template.replace("{status}", String.valueOf(status))
                .replace("{title}", address ? "This address cannot be read" : "This cannot be answered")
                .replace(
                        "{text}",
                        address
                                ? "It is too long, or it holds characters that no page here has in its address."
                                : "The server does not take what was asked in the way it was sent.");
    }
}
