package org.htmdirectory.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class SecurityContactControllerTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T12:00:00.5Z"), ZoneOffset.UTC);

    @Test
    void whoFindsAHoleIsToldWhereToReportIt() {
        SiteProperties site = new SiteProperties(
                URI.create("https://directory.example.org"), List.of(), URI.create("mailto:safe@example.org"));

        assertThat(new SecurityContactController(site, CLOCK).tell().getBody()).isEqualTo("""
                        Contact: mailto:safe@example.org
                        Expires: 2027-02-28T12:00:00Z
                        Preferred-Languages: en
                        Canonical: https://directory.example.org/.well-known/security.txt
                        """);
    }

    @Test
    void aCopyWithoutAContactSaysSo() {
        var answer = new SecurityContactController(new SiteProperties(null, List.of(), null), CLOCK).tell();

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getBody()).contains("names no contact");
    }
}
