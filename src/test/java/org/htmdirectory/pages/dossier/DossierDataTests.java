package org.htmdirectory.pages.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.sources.Standing;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Checks the facts themselves. */
@ApplicationTest
class DossierDataTests {

    @Autowired
    private Dossier dossier;

    @Autowired
    private CodeCases cases;

    @Autowired
    private Schemes schemes;

    @Test
    void everyFactLeadsSomewhereOrIsOurJudgment() {
        assertThat(DossierPage.of(dossier, cases).citations())
                .filteredOn(each -> each.standing() != Standing.EDITORS)
                .filteredOn(each -> each.url() == null)
                .allSatisfy(each -> assertThat(each.standing()).as(each.slug()).isEqualTo(Standing.COPY));
    }

    @Test
    void aCodeOfAListThatWeHoldIsNamedAsThere() {
        assertThat(dossier.pastCodes())
                .filteredOn(each -> each.code() != null)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(inItsScheme(each))
                        .as(each.slug())
                        .extracting(Code::name)
                        .isEqualTo(each.name()));
    }

    private Code inItsScheme(PastCode each) {
        String scheme = switch (each.slug().replaceFirst("-\\d.*|-[a-z].*", "")) {
            case "dot" -> "dot-";
            case "soc" -> "us-soc-";
            default -> "us-census-";
        };
        return schemes.code(scheme + each.edition(), each.code()).orElse(null);
    }

    @Test
    void whatIsInUseFollowsUponWhatWasWithoutAGap() {
        assertThat(dossier.pastCodes())
                .filteredOn(each -> each.slug().matches("soc-.*-technicians"))
                .extracting(PastCode::years)
                .containsExactly("1980–1998", "1999–2009", "2010–2017", "since 2018");
    }

    @Test
    void everyRevisionSaysWhatIsNotKnownOfIt() {
        assertThat(DossierPage.of(dossier, cases).events().values())
                .hasSize(4)
                .allSatisfy(events ->
                        assertThat(events).extracting(RevisionEvent::kind).contains(EventKind.UNKNOWN));
    }

    @Test
    void whatIsNotKnownHasNoDateAndEverythingElseHasOne() {
        assertThat(dossier.events())
                .allSatisfy(each ->
                        assertThat(each.when() == null).as(each.slug()).isEqualTo(each.kind() == EventKind.UNKNOWN));
    }

    @Test
    void eventsOfARevisionStandInTheirOrder() {
        List<String> dates = dossier.events().stream()
                .filter(each -> each.date() != null)
                .map(each -> each.date().iso())
                .toList();

        assertThat(dates).isSortedAccordingTo(DossierDataTests::asFarAsBothAreKnown);
    }

    private static int asFarAsBothAreKnown(String one, String other) {
        int known = Math.min(one.length(), other.length());
        return one.substring(0, known).compareTo(other.substring(0, known));
    }

    @Test
    void anOnetTaskStandsForOneDutyAlone() {
        assertThat(dossier.duties().stream()
                        .flatMap(each -> Stream.of(each.technicianTask(), each.engineerTask()))
                        .filter(Objects::nonNull))
                .doesNotHaveDuplicates();
    }

    @Test
    void sharesOfEmployersStayBelowTheWhole() {
        assertThat(DossierPage.of(dossier, cases).cases()).allSatisfy(each -> {
            assertThat(each.employers()).hasSize(5);
            assertThat(each.rest()).isPositive();
        });
    }
}
