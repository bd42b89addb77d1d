package org.htmdirectory.pages.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.htmdirectory.careers.certification.Certifications;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A role and a certification that name each other do so on both their pages. */
@ApplicationTest
class RoleCertificationsTests {

    private static final Pattern CERTIFICATION = Pattern.compile("href=\"/certifications/([a-z0-9-]+)\"");
    private static final Pattern ROLE = Pattern.compile("href=\"/roles/([a-z0-9-]+)\"");
    private static final Pattern RUNG = Pattern.compile("href=\"/careers/rungs/([a-z0-9-]+)\"");

    @Autowired
    private RestTestClient client;

    @Autowired
    private Certifications certifications;

    @Autowired
    private Ladders ladders;

    @Autowired
    private Terminology terminology;

    private Set<String> onRoles;
    private Set<String> onCertifications;

    @BeforeEach
    void readThePages() {
        onRoles = terminology.roles().stream()
                .map(Role::slug)
                .flatMap(role ->
                        links(page("/roles/" + role + "/start").split("<h2 id=\"ways\">")[1], CERTIFICATION).stream()
                                .map(one -> one + " " + role))
                .collect(Collectors.toSet());
        onCertifications = certifications.all().stream()
                .flatMap(one -> links(page(one.address()).split("<h2>Jobs it is for</h2>")[1], ROLE).stream()
                        .map(role -> one.slug() + " " + role))
                .collect(Collectors.toSet());
    }

    @Test
    void aRolesPageListsWhatTheCertificationsPageSaysOfIt() {
        assertThat(onRoles).hasSizeGreaterThan(60).isEqualTo(onCertifications);
    }

    @Test
    void aLevelThatTheCertificationsPageNamesIsOneOfARoleThatListsIt() {
        assertThat(certifications.all())
                .allSatisfy(one -> assertThat(links(page(one.address()), RUNG))
                        .allSatisfy(rung -> assertThat(onRoles)
                                .contains(one.slug() + " "
                                        + ladders.current()
                                                .rung(rung)
                                                .orElseThrow()
                                                .role()
                                                .slug())));
    }

    private static Set<String> links(String page, Pattern which) {
        return which.matcher(page.split("<section class=\"sources\"")[0])
                .results()
                .map(MatchResult::group)
                .map(link -> link.replaceAll(".*/|\"", ""))
                .collect(Collectors.toSet());
    }

    private String page(String address) {
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
