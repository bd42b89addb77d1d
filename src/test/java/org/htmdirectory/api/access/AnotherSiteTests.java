package org.htmdirectory.api.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.htmdirectory.testing.BrowserTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page of another site, in Chromium, asks the API. */
@BrowserTest
class AnotherSiteTests {

    private static final String PAGE = """
            <!DOCTYPE html>
            <title>Another site</title>
            <p id="role">…</p>
            <p id="limit">…</p>
            <p id="first">…</p>
            <script type="module">
              const api = '%s/api/v1';
              const asked = await fetch(api + '/classifications', {
                method: 'POST',
                headers: { 'Content-Type': 'application/json' },
                body: JSON.stringify({ title: 'BMET II' }),
              });
              const answer = await asked.json();
              document.getElementById('role').textContent = answer.role.name + ', ' + answer.level;
              const read = await fetch(api + '/roles');
              document.getElementById('first').textContent = read.headers.get('ETag');
              const refused = await fetch(api + '/classifications', {
                method: 'POST',
                headers: { 'Content-Type': 'application/json' },
                body: '{}',
              });
              document.getElementById('limit').textContent = (await refused.json()).detail;
            </script>
            """;

    private HttpServer site;

    @LocalServerPort
    private int port;

    @BeforeEach
    void openAnotherSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            byte[] page = PAGE.formatted("http://127.0.0.1:" + port).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void closeIt() {
        site.stop(0);
    }

    @Test
    void aPageOfAnotherOriginClassifiesATitle(Page page) {
        page.navigate("http://127.0.0.1:" + site.getAddress().getPort() + "/");

        assertThat(page.locator("#role")).hasText("Biomedical Equipment Technician, II");
        assertThat(page.locator("#first")).containsText("W/");
        assertThat(page.locator("#limit")).hasText("title must be given");
    }
}
