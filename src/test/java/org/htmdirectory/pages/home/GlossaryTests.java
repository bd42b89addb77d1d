package org.htmdirectory.pages.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class GlossaryTests {

    private static final Pattern TERM =
            Pattern.compile("<a class=\"term\" href=\"/glossary(?:\\?[^\"#]*)?#([a-z0-9-]+)\">([^<]+)</a>");
    private static final int A_FEW = 4;

    @Autowired
    private RestTestClient client;

    @ParameterizedTest
    @CsvSource({
        "/roles, HTM",
        "/roles, median",
        "/students, median",
        "/roles/biomedical-equipment-technician, Median",
        "/roles/biomedical-equipment-technician/pay, code",
        "/careers/military?code=68A, joint course",
        "/roles/htm-manager, HTM",
        "/titles?q=HTM manager, HTM",
        "/roles/biomedical-equipment-technician/codes, SOC",
        "/roles/biomedical-equipment-technician/codes, O*NET",
        "/careers/ladder, BMET",
        "/careers/path, CBET",
        "/programs, CIP",
        "/certifications, A certification",
        "/field, HTM",
        "/soc-2028, SOC"
    })
    void aWordOfTheFieldLeadsToWhatItMeansWhereAPageFirstSaysIt(String address, String word) {
        String glossary = PageText.of(client, "/glossary", 200);
        List<MatchResult> terms =
                TERM.matcher(PageText.of(client, address, 200)).results().toList();

        assertThat(terms).extracting(term -> term.group(2)).contains(word).doesNotHaveDuplicates();
        assertThat(terms)
                .hasSizeLessThanOrEqualTo(A_FEW)
                .allSatisfy(term -> assertThat(glossary).contains("id=\"" + term.group(1) + "\""));
    }

    @Test
    void theChosenStateIsKeptOnTheWayToTheGlossary() {
        assertThat(PageText.of(client, "/roles?state=tx", 200)).contains("href=\"/glossary?state=tx#htm\"");
    }
}
