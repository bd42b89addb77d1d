package org.htmdirectory.platform.site;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells who finds a hole where to report it, in the form of RFC 9116. */
@RestController
class SecurityContactController {

    private static final Duration GOOD_FOR = Duration.ofDays(90);

    private final SiteProperties site;
    private final Clock clock;

    SecurityContactController(SiteProperties site, Clock clock) {
        this.site = site;
        this.clock = clock;
    }

    /** A copy without a contact says so: the form has no file without one. */
    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> tell() {
        return site.contact() == null
                ? answer(HttpStatus.NOT_FOUND, "Whoever runs this copy of the directory names no contact.\n")
                : answer(HttpStatus.OK, text());
    }

    private static ResponseEntity<String> answer(HttpStatus status, String text) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(text);
    }

    private String text() {
        String own = site.full("/.well-known/security.txt");
        return "Contact: %s\nExpires: %s\nPreferred-Languages: en\n%s"
                .formatted(
                        site.contact(),
                        clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.SECONDS),
                        own == null ? "" : "Canonical: " + own + "\n");
    }
}
