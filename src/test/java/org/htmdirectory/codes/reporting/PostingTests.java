package org.htmdirectory.codes.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.htmdirectory.codes.crosswalk.Basis;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.crosswalk.Match;
import org.htmdirectory.codes.scheme.Code;
import org.htmdirectory.codes.scheme.Scheme;
import org.htmdirectory.terms.Family;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class PostingTests {

    private static final String BEFORE = "<script type=\"application/ld+json\">";
    private static final String AFTER = "</script>";

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "Biomedical Equipment Technician, , Biomedical Equipment Technician",
        "Biomedical Equipment Technician, II, Biomedical Equipment Technician II",
        "Biomedical Equipment Technician, SENIOR, Senior Biomedical Equipment Technician",
        "Biomedical Equipment Technician, LEAD, Lead Biomedical Equipment Technician",
        "Biomedical Equipment Technician, ENTRY, 'Biomedical Equipment Technician, entry level'",
        "Biomedical Equipment Technician, SUPERVISOR, 'Biomedical Equipment Technician, supervisor'",
        "HTM Manager, MANAGER, HTM Manager",
        "'Clinical Engineering Technologist (licensed, Japan)', SENIOR, Senior Clinical Engineering Technologist"
    })
    void theTitleIsTheRolesNameWithItsLevel(String role, Level level, String title) {
        assertThat(Posting.title(role(role), level)).isEqualTo(title);
    }

    @Test
    void theWordingNamesScopeAndCodesAndLeavesRoomForTheRest() {
        assertThat(posting("BMET", "", Match.BROAD).text())
                .startsWith("HTM Manager\n\n[Name of the employer] is hiring an HTM Manager in [place].")
                .contains("Keeps devices safe & sound.", "O*NET-SOC 49-9062.00 Repairers", "SOC 2018 49-9062 Repairers")
                .endsWith("]");
    }

    @Test
    void theEmployerIsNamedWhereItIsKnown() {
        Posting posting = posting("BMET", "Mercy Hospital", Match.BROAD);

        assertThat(posting.text()).contains("Mercy Hospital is hiring");
        assertThat(part(posting, "hiringOrganization")).containsEntry("name", "Mercy Hospital");
    }

    @Test
    void theMarkupNamesTheOnetCodeAndItsNameAsTheCategory() {
        assertThat(markup(posting("BMET", "", Match.BROAD)))
                .containsEntry("@type", "JobPosting")
                .containsEntry("title", "HTM Manager")
                .containsEntry("alternateName", "BMET")
                .containsEntry("occupationalCategory", "49-9062.00 Repairers")
                .containsEntry("description", "Keeps devices safe & sound.");
    }

    @Test
    void aCodeThatIsOnlyNearIsNotClaimed() {
        Posting posting = posting("BMET", "", Match.RELATED);

        assertThat(markup(posting)).doesNotContainKey("occupationalCategory");
        assertThat(part(posting, "relevantOccupation")).doesNotContainKey("occupationalCategory");
        assertThat(posting.text()).doesNotContain("Occupation code", "\n\n\n");
    }

    @Test
    void whatOnlyTheEmployerKnowsIsMarkedToFillIn() {
        Posting posting = posting("BMET", "", Match.BROAD);

        assertThat(markup(posting).get("datePosted")).asString().startsWith("FILL IN");
        assertThat(part(posting, "hiringOrganization").get("name")).asString().startsWith("FILL IN");
        assertThat(posting.markup()).contains("addressLocality").doesNotContain("baseSalary");
    }

    @Test
    void nothingInATitleEndsTheScript() {
        String own = "</script><script>alert(\"1\")</script> <!-- & \u2028";
        Posting posting = posting(own, "", Match.BROAD);

        assertThat(content(posting)).doesNotContain("<", "\u2028");
        assertThat(markup(posting)).containsEntry("alternateName", own);
    }

    private static Posting posting(String ownTitle, String employer, Match match) {
        CodesToReport codes = CodesToReport.of(
                List.of(mapping("us-soc-2018", "49-9062", match), mapping("onet-soc-2019", "49-9062.00", match)));
        return Posting.of(role("HTM Manager"), null, codes, ownTitle, employer);
    }

    private static Mapping mapping(String scheme, String code, Match match) {
        Scheme list =
                new Scheme(scheme, scheme, null, List.of("US"), "A publisher", "data", "A purpose.", true, 1, null);
        Code entry = new Code(list, code, code, "Repairers", null, List.of(), null, null, null);
        return new Mapping(role("HTM Manager").ref(), entry, match, "A publisher", Basis.VERIFIED, null, null);
    }

    private static Role role(String name) {
        Family family = new Family("leadership", "Leadership", "They lead.");
        return new Role(
                "a-role",
                name,
                null,
                family,
                "Keeps devices safe & sound.",
                "One of a kind.",
                new ArrayList<>(),
                List.of());
    }

    private static String content(Posting posting) {
        assertThat(posting.markup()).startsWith(BEFORE).endsWith(AFTER);
        return posting.markup().substring(BEFORE.length(), posting.markup().length() - AFTER.length());
    }

    private static Map<String, Object> markup(Posting posting) {
        return JsonMapper.shared().readValue(content(posting), new TypeReference<>() {});
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Posting posting, String name) {
        return (Map<String, Object>) markup(posting).get(name);
    }
}
