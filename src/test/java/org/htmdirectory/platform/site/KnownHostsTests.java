package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Which of the names that a request calls the site by are believed. */
class KnownHostsTests {

    private static final List<String> HOSTS = List.of("directory.example.org", "10.0.0.7:8080");

    @ParameterizedTest
    @CsvSource({
        "https,directory.example.org,443,https://directory.example.org/s/A",
        "https,Directory.Example.org,443,https://Directory.Example.org/s/A",
        "http,directory.example.org,8080,",
        "http,10.0.0.7,8080,http://10.0.0.7:8080/s/A",
        "http,10.0.0.7,80,",
        "http,localhost,8080,http://localhost:8080/s/A",
        "http,127.0.0.1,18151,http://127.0.0.1:18151/s/A",
        "http,evil.example,80,"
    })
    void aHostIsBelievedThatIsOnTheListOrThisMachine(String scheme, String host, int port, String expected) {
        assertThat(new SiteAddress(new SiteProperties(null, HOSTS, null)).full("/s/A", request(scheme, host, port)))
                .isEqualTo(expected);
    }

    @Test
    void thePublicAddressIsSaidWhateverTheRequestSays() {
        SiteProperties site = new SiteProperties(URI.create("https://directory.example.org"), HOSTS, null);

        assertThat(new SiteAddress(site).full("/s/A", request("http", "localhost", 8080)))
                .isEqualTo("https://directory.example.org/s/A");
    }

    @Test
    void outsideARequestThereIsNoneToBelieve() {
        assertThat(new SiteAddress(new SiteProperties(null, HOSTS, null)).full("/s/A"))
                .isNull();
    }

    private static MockHttpServletRequest request(String scheme, String host, int port) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setScheme(scheme);
        request.setServerName(host);
        request.setServerPort(port);
        return request;
    }
}
