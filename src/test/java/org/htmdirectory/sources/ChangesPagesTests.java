package org.htmdirectory.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

@ApplicationTest
class ChangesPagesTests {

    @Autowired
    private RestTestClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sources/changes",
                "/sources/changes/bls-oews-2025",
                "/sources/changes/bls-oews-2004",
                "/sources/changes/bls-ep-2012-22",
                "/sources/changes/bls-ep-2025-35"
            })
    void opensEveryRelease(String address) {
        assertThat(answer(address)).contains("<h1").doesNotContain("null", " th:");
    }

    @Test
    void namesTheReleasesBeforeBesideTheNewest() {
        assertThat(answer("/sources/changes"))
                .contains(
                        "/sources/changes/bls-oews-2025", "/sources/changes/bls-oews-2024", "65,990 jobs, 5,160 more");
    }

    @Test
    void givesEveryLineOfAReleaseAsATable() {
        assertThat(answer("/sources/changes/bls-oews-2025.csv"))
                .startsWith("subject,place,change,citation,compared_with")
                .contains("Medical Equipment Repairers (49-9062),Texas,\"5,540 jobs, 1,130 fewer");
    }

    @Test
    void knowsNoChangesOfTheFirstReleaseHeld() {
        client.get()
                .uri("/sources/changes/bls-oews-2003")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void tellsAFeedReaderOfEveryReleaseOnce() throws Exception {
        Document feed = feed();
        XPath path = XPathFactory.newInstance().newXPath();

        assertThat(path.evaluate("namespace-uri(/*)", feed)).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(texts("id", feed)).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(path.evaluate(
                        "//*[local-name()='entry'][*[local-name()='title']='Employment Projections 2024-34']"
                                + "/*[local-name()='link']/@href",
                        feed))
                .endsWith("/sources/changes/bls-ep-2024-34");
    }

    @Test
    void saysInTheFeedWhatIsDifferent() throws Exception {
        assertThat(XPathFactory.newInstance()
                        .newXPath()
                        .evaluate(
                                "//*[local-name()='entry'][contains(*[local-name()='title'], 'May 2025')]"
                                        + "/*[local-name()='content']",
                                feed()))
                .contains("<p>Medical Equipment Repairers (49-9062): 65,990 jobs, 5,160 more than a year before;");
    }

    private static List<String> texts(String element, Document feed) {
        NodeList found = feed.getElementsByTagNameNS("*", element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private Document feed() throws Exception {
        DocumentBuilderFactory builders = DocumentBuilderFactory.newInstance();
        builders.setNamespaceAware(true);
        return builders.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer("/sources/changes.atom").getBytes(UTF_8)));
    }

    private String answer(String address) {
        return client.get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
