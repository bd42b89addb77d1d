package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class KeptMarkupTests {

    private static final Pattern ASKED = Pattern.compile("\\$\\{(furniture\\??\\.\\w+|\\w+)");

    /** Of these each either follows from the page's frame, or is a row of what does. */
    private static final Set<String> SAFE = Set.of(
            "edition", "part", "state", "furniture.footer", "furniture.header", "furniture.state", "furniture.states");

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void theFrameLeansOnNothingThatOtherPagesOfItHaveOtherwise() throws Exception {
        String frame = Files.readString(Path.of("src/main/resources/templates/fragments/frame.html"));

        assertThat(ASKED.matcher(frame)
                        .results()
                        .map(found -> found.group(1).replace("?", ""))
                        .collect(Collectors.toSet()))
                .isSubsetOf(SAFE);
    }

    @Test
    void aPartIsLitOnItsOwnPagesOnly() throws Exception {
        assertThat(page("/start")).contains("<a href=\"/start\" aria-current=\"page\">");
        assertThat(page("/students"))
                .contains("<a href=\"/start\" aria-current=\"true\">")
                .doesNotContain("aria-current=\"page\"");
        assertThat(page("/about")).contains("<a href=\"/about\" aria-current=\"page\">", "<a href=\"/start\">");
    }

    @Test
    void aChosenStateIsInTheFrameOfWhoChoseItOnly() throws Exception {
        String before = page("/about");

        assertThat(page("/about?state=texas")).contains("<a href=\"/start?state=tx\">");
        assertThat(page("/about?state=ohio")).contains("<a href=\"/start?state=oh\">");
        assertThat(before).contains("<a href=\"/start\">");
        assertThat(page("/privacy")).contains("<a href=\"/start\">");
    }

    @Test
    void theChosenStateIsSelectedInTheListOfStates() throws Exception {
        assertThat(page("/titles?q=BMET")).doesNotContain("selected=\"selected\"");
        assertThat(page("/titles?q=BMET&state=texas"))
                .containsPattern("<option value=\"tx\" selected=\"selected\">Texas</option>")
                .containsOnlyOnce("selected=\"selected\"");
    }

    private String page(String address) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + port + address);
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body();
    }
}
