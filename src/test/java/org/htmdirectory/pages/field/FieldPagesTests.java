package org.htmdirectory.pages.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class FieldPagesTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private Field field;

    @Autowired
    private NameFigures figures;

    @Autowired
    private Terminology terminology;

    @Test
    void theTimelineTellsTheNameTheAlliancesAndThePetition() {
        assertThat(page("/field"))
                .containsSubsequence(
                        "id=\"collaborative-2008\"",
                        "id=\"forum-2011\"",
                        "id=\"soc-petition\"",
                        "id=\"alliance-2017\"",
                        "id=\"us-news-2025\"");
    }

    @Test
    void everyTurningPointIsNumberedInTheDrawingAndNamedUnderIt() {
        List<Milestone> turning =
                field.milestones().stream().filter(Milestone::turningPoint).toList();

        assertThat(turning).hasSizeGreaterThan(4);
        assertThat(page("/field").split("id=\"timeline\"")[0])
                .contains(turning.stream()
                        .map(each -> "href=\"#" + each.slug() + "\"")
                        .toList());
    }

    @Test
    void aRankThatWeJudgedSaysSo() {
        assertThat(page("/field").split("id=\"ranks\"")[1]).contains("#doubt-our-judgment");
    }

    @Test
    void theTimelineIsATableToo() {
        assertThat(page("/field.csv").lines()).hasSize(field.milestones().size() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAMI", "ACCE", "HIMSS", "TJC", "META", "FDA", "ASHE", "WHO", "CBET", "CRES"})
    void spellsAShortNameOutWhereItStandsFirst(String acronym) {
        String words = page("/field").replaceAll("(?s)<head>.*?</head>|<svg.*?</svg>|<[^>]*>", " ");
        Matcher first = Pattern.compile("(.)\\b" + acronym + "\\b").matcher(words);

        assertThat(first.find()).isTrue();
        assertThat(first.group(1)).isEqualTo("(");
    }

    @Test
    void namesAreCountedAsTheRestOfTheDirectoryCountsThem() {
        RoleRef role = terminology
                .role("biomedical-equipment-technician")
                .orElseThrow()
                .ref();
        int names = terminology.namesOf(role).size();

        assertThat(figures.namesByRole())
                .filteredOn(each -> each.role().slug().equals("biomedical-equipment-technician"))
                .singleElement()
                .satisfies(each -> assertThat(each.all()).isEqualTo(names));
        assertThat(page("/field/names")).contains(Figures.count(terminology.namesInUse()));
    }

    @Test
    void everyRoleIsAmongTheNamesAndTheCountries() {
        assertThat(figures.namesByRole()).hasSameSizeAs(terminology.roles());
        assertThat(figures.codesByCountry())
                .allSatisfy(each -> assertThat(each.perRole()).hasSameSizeAs(terminology.roles()));
    }

    @Test
    void theTechnicianStandsInFourGroupsOfTheWorldsList() {
        assertThat(figures.worldGroups())
                .filteredOn(each -> each.role().slug().equals("biomedical-equipment-technician"))
                .singleElement()
                .satisfies(each -> assertThat(each.groups())
                        .extracting(group -> group.code().code())
                        .containsExactly("3114", "3119", "7311", "7421"));
    }

    @Test
    void theCodeOfMedicalEquipmentRepairersCoversMostRoles() {
        assertThat(figures.lumpedCodes().get(0).code().code()).isEqualTo("49-9062");
        assertThat(page("/field/names")).contains("hearing aids");
    }

    @Test
    void everyFigureIsInTheTable() {
        assertThat(page("/field/names.csv"))
                .startsWith("figure,of,by,count\r\n")
                .contains(
                        "own-names,clinical-engineer,,",
                        "codes,clinical-engineer,us,",
                        "world-groups,biomedical-equipment-technician,,4",
                        "roles-under-code,49-9062,us,");
    }

    @Test
    void aCopyIsCalledACopyWhereItIsLinkedAmongTheWords() {
        String words = page("/field").split("sources-of-this-page")[0];

        assertThat(words)
                .contains("Business Insider, <a href=\"https://gudangliputan.com", ">copy at gudangliputan.com</a>")
                .doesNotContain("oszar.com");
    }

    private String page(String address) {
        return PageText.of(client, address, 200);
    }
}
