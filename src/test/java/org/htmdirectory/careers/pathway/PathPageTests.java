package org.htmdirectory.careers.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.htmdirectory.careers.program.Program;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class PathPageTests {

    private static final String TO_MANAGER = "/careers/path?from=high-school-student&to=htm-manager";
    private static final String TO_BMET_II =
            "/careers/path?from=high-school-graduate&to=biomedical-equipment-technician-ii";

    @Autowired
    private RestTestClient client;

    @Autowired
    private Programs programs;

    @Test
    void asksForBothEnds() {
        assertThat(page("/careers/path"))
                .contains("Find your way", "value=\"high-school-student\"", "value=\"htm-manager\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/careers/path?from=bmet-i", "/careers/path?to=htm-manager", "/careers/path?from=&to=&state="})
    void asksForWhatIsMissingAndKeepsTheRest(String address) {
        assertThat(page(address)).contains("Find your way").doesNotContain("The ways at a glance");
    }

    @Test
    void showsTheOrdinaryWayFirstAndOthersBesideIt() {
        assertThat(page(TO_MANAGER))
                .contains("High school student to HTM manager", "of work in the field")
                .containsSubsequence(
                        "College first</h2>", "An engineering degree first</h2>", "An apprenticeship</h2>");
    }

    @Test
    void aSchoolForTechniciansIsNotSaidToTeachEngineering() {
        String engineering = page("/careers/path?from=high-school-graduate&to=clinical-engineer-i&state=oh")
                .split("An engineering degree first</h2>")[1];

        assertThat(engineering.split("</section>")[0])
                .contains(
                        "accredited by ABET", "href=\"/organizations/abet", "Ohio State University</a>, Columbus, Ohio")
                .doesNotContain("Who teaches it", "Thomas Edison");
    }

    @Test
    void aTechnicianWhoBecomesAnEngineerIsNotSentToASchoolForTechnicians() {
        assertThat(page("/careers/path?from=bmet-i&to=clinical-engineer-i&state=NJ"))
                .contains("accredited by ABET", "Rutgers University</a>")
                .doesNotContain("Who teaches it", "Thomas Edison");
    }

    @ParameterizedTest
    @ValueSource(strings = {"htm-director", "htm-executive", "medical-device-integration-specialist"})
    void aWayWithAStepOfUnknownLengthHasNoTotalNoBarAndIsNotCalledTheQuickest(String to) {
        assertThat(page("/careers/path?from=high-school-graduate&to=" + to))
                .containsPattern(
                        "We cannot say how long in all: nobody has published the years of (one step|[2-9] steps)")
                .doesNotContain("takes the least time", "at least", "How long the ways take, in years");
    }

    @Test
    void theKnownYearsOfAWayWithoutATotalAreSaidStepByStep() {
        assertThat(page("/careers/path?from=biomedical-equipment-technician-lead&to=htm-manager"))
                .contains(
                        "We cannot say how long in all: nobody has published the years of one step",
                        "Known years, step by step: <span>HTM manager, 2 to 3 years of work and 2 years of full-time study</span>")
                .doesNotContain("2 years of school, then");
    }

    @Test
    void saysFromWhenTheYearsOfAHighSchoolStudentCount() {
        assertThat(page(TO_MANAGER)).contains("The years are counted from the day you finish high school.");
        assertThat(page("/careers/path?from=high-school-graduate&to=htm-manager"))
                .doesNotContain("The years are counted from the day");
    }

    @Test
    void tellsOfAStepWhatToDoHowLongAndWhatOthersEarn() {
        assertThat(page(TO_BMET_II)).contains("First job", "up to 1 year to find one", "$61,300 a year");
    }

    @Test
    void saysWhatSchoolingCosts() {
        assertThat(page(TO_BMET_II)).contains("Cost: ", "$4,816");
    }

    @Test
    void saysThePayOfAllLevelsOnceAtTheRoleAndNotBesideALevel() {
        String page = page("/careers/path?from=high-school-graduate&to=biomedical-equipment-technician-iii");

        String ways = page.substring(0, page.indexOf("id=\"there\""));
        assertThat(ways).contains("$61,300", "$74,200").doesNotContain("whatever their level");
        assertThat(page.substring(ways.length()).split(Pattern.quote("$74,560"), -1))
                .hasSize(2);
    }

    @Test
    void marksAnOldFigureAndSaysANewerOneBesideIt() {
        assertThat(page("/careers/path?from=high-school-graduate&to=biomedical-equipment-technician-i"))
                .contains(
                        "$48,700 a year",
                        "an old figure",
                        "/field/workforce#change",
                        "$35.46 to $48.68 an hour",
                        "2025");
    }

    @Test
    void tellsThePayOfAPlaceOnlyToWhomItConcerns() {
        String address = "/careers/path?from=high-school-graduate&to=biomedical-equipment-technician-ii";

        assertThat(page(address + "&state=oh")).doesNotContain("Oregon, one employer", "East South Central");
        assertThat(page(address + "&state=or"))
                .contains("$35.46 to $48.68 an hour", "($73,757 to $101,254 for 2,080 hours)", "Oregon, one employer");
    }

    @Test
    void saysOfASchoolWhatAYearCostsPeopleOfTheStateAndWhatIsTaughtOnline() {
        String page =
                words(page("/careers/path?from=high-school-graduate&to=biomedical-equipment-technician-i&state=oh"));

        assertThat(page)
                .contains(
                        "Cincinnati State Technical and Community College, Cincinnati, Ohio: $5,274 a year for residents")
                .contains("College of Biomedical Equipment Technology, online, a school for profit: $23,095 in all with"
                        + " books and fee, about 2020 (old copy)");
    }

    @Test
    void theLeastSchoolIsToldOfAllWaysThoughNoTotalIsKnown() {
        assertThat(words(page("/careers/path?from=bmet-i&to=htm-manager")))
                .contains("Of the ways shown, it needs the least school")
                .doesNotContain("Of the ways with a known total");
    }

    @Test
    void namesSchoolsInTheChosenState() {
        assertThat(page("/careers/path?from=maintenance-worker&to=biomedical-equipment-technician-ii&state=TX"))
                .contains("near <span>Texas</span>", "Texas State Technical College");
    }

    @Test
    void aStateWithoutASchoolIsToldThePriceOfThoseNextDoorAndNotThatForTheirOwnPeople() {
        String page =
                words(page("/careers/path?from=high-school-student&to=biomedical-equipment-technician-i&state=ga"));

        assertThat(page)
                .contains(
                        "We know of no such school in Georgia to count on.",
                        "people from Georgia pay $",
                        "In all, 2 years: about $",
                        "People who live in a public college’s own state paid about $4,816 a year")
                .doesNotContain("In all, 2 years: about $9,632");
        assertThat(words(page("/careers/path?from=high-school-student&to=biomedical-equipment-technician-i&state=ak")))
                .contains("In all, 2 years: about $9,632", "We know of no such school in Alaska to count on");
    }

    @Test
    void aSchoolIsNamedOnlyWhereItGivesTheAwardThatTheStepAsksFor() {
        String college = words(
                        page("/careers/path?from=high-school-student&to=biomedical-equipment-technician-i&state=ga"))
                .split("An apprenticeship")[1];
        String certificate =
                words(page("/careers/path?from=science-graduate&to=biomedical-equipment-technician-i&state=ga"));

        assertThat(college).doesNotContain("Fort Myers Technical College");
        assertThat(certificate)
                .contains("Central Piedmont Community College", "St. Petersburg College", "(certificate, less");
    }

    @ParameterizedTest
    @EnumSource(
            value = UsState.class,
            names = {"GA", "TX", "NC", "WY", "OH", "NY"})
    void whatIsTaughtOnlineToEverybodyIsOfferedInEveryStateAlike(UsState state) {
        assertThat(page("/careers/path?from=high-school-student&to=biomedical-equipment-technician-i&state=" + state))
                .contains("/programs/college-of-biomedical-equipment-technology-associate-degree");
    }

    @Test
    void onlyEmployersAreSaidToTakeApprentices() {
        assertThat(words(page("/careers/path?from=high-school-student&to=biomedical-equipment-technician-i&state=ga")))
                .contains("Who takes apprentices", "Crothall Healthcare", "TRIMEDX. Seven apprentices in 2024.")
                .doesNotContain("AAMI (Association for the Advancement of Medical Instrumentation)</a>")
                .doesNotContain("/programs/aami-bmet-apprenticeship");
    }

    @Test
    void namesSchoolsBesideAStateThatHasNone() {
        assertThat(page("/careers/path?from=maintenance-worker&to=biomedical-equipment-technician-ii&state=Vermont"))
                .contains("near <span>Vermont</span>", "Massachusetts");
    }

    @ParameterizedTest
    @EnumSource(
            value = UsState.class,
            names = {"TX", "CA", "OR", "OH", "NY", "AK"})
    void namesOnlySchoolsThatShowSignsOfRunning(UsState state) {
        String page =
                page("/careers/path?from=high-school-student&to=biomedical-equipment-technician-i&state=" + state);

        assertThat(Pattern.compile("href=\"/programs/([^\"?]+)").matcher(page).results())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(
                                programs.find(link.group(1)).orElseThrow().standing())
                        .as(link.group(1))
                        .isIn(Program.Standing.AWARDING, Program.Standing.SEEN));
    }

    @Test
    void offersWhatIsTaughtOnlineWhereAStateHasNoProgram() {
        assertThat(page("/careers/path?from=maintenance-worker&to=biomedical-equipment-technician-ii&state=AK"))
                .contains("near <span>Alaska</span>", "College of Biomedical Equipment Technology");
    }

    @ParameterizedTest
    @CsvSource({
        "htm-service-coordinator,A high school diploma and training on the job",
        "medical-equipment-depot-technician,A two-year degree in electronics",
        "htm-data-analyst,A bachelor’s degree is usual for data work"
    })
    void saysWhatTheJobTakesAndWhomToAskWhereNoWayLeads(String to, String takes) {
        assertThat(page("/careers/path?from=high-school-student&to=" + to))
                .contains("that a source describes", takes, "href=\"/organizations\"")
                .doesNotContain("Air Force 4A231</a>", "The nearest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"medical-equipment-planner", "htm-instructor"})
    void saysWhyAllWaysEndWithLessSchoolThanIsUsual(String to) {
        assertThat(page("/careers/path?from=high-school-graduate&to=" + to))
                .contains("A bachelor’s degree is usual in this job. The ways below end with less school, because they")
                .contains("ask for no more than an associate degree.");
    }

    @Test
    void saysWhichWaysEndWithLessSchoolThanIsUsual() {
        assertThat(page("/careers/path?from=high-school-graduate&to=biomedical-equipment-technician-i"))
                .contains(
                        "An associate degree is usual in this job. “An apprenticeship” and “The armed forces” below end");
    }

    @Test
    void isSilentWhereEveryWayEndsWithTheUsualSchool() {
        assertThat(page("/careers/path?from=high-school-graduate&to=clinical-engineer-i"))
                .doesNotContain("end with less school");
    }

    @Test
    void whoWasTrainedPaysForTwoYearsAndAsksForCredit() {
        String apprenticeship = page("/careers/path?from=high-school-graduate&to=imaging-service-engineer-i")
                .split("An apprenticeship</h2>")[1];

        assertThat(apprenticeship)
                .contains(
                        "2 years of full-time study",
                        "In all, 2 years: about $9,632.",
                        "Ask how much credit the college gives for your training.");
    }

    @Test
    void whoComesFromOtherWorkIsToldWhatTheFirstStepAsksFor() {
        assertThat(page("/careers/path?from=electronics-technician&to=biomedical-equipment-technician-i"))
                .contains("no more years at school if you have a certificate of about one year or as much training");
    }

    @ParameterizedTest
    @ValueSource(strings = {"medical-device-security-specialist", "medical-device-integration-specialist"})
    void aDegreeInComputersDoesNotCostWhatOneInBiomedicalTechnologyCosts(String to) {
        String straight = page("/careers/path?from=it-support-technician&state=TX&to=" + to)
                .split("From the work you do, with school</h2>")[1]
                .split("</section>")[0];

        assertThat(straight).contains("We have no figure.").doesNotContain("$4,816", "Who teaches it");
    }

    @Test
    void aStudyOfNetworksDoesNotCostWhatOneInBiomedicalTechnologyCosts() {
        String networks = page("/careers/path?from=army-68a&state=TX&to=medical-device-integration-specialist")
                .split("Device integration specialist</h3>")[1]
                .split("</section>")[0];

        assertThat(networks)
                .contains("We have no figure.", "Where: at any college that gives this degree.")
                .doesNotContain("$4,816", "Who teaches it", "We know of no program");
    }

    @ParameterizedTest
    @CsvSource({"bmet-i,htm-manager", "biomedical-equipment-technician-iii,htm-manager", "army-68a,htm-director"})
    void aDegreeOfNoSubjectIsGivenByAnyCollege(String from, String to) {
        assertThat(page("/careers/path?state=TX&from=" + from + "&to=" + to))
                .contains("Where: at any college that gives this degree.")
                .doesNotContain("We know of no program");
    }

    @Test
    void saysThatStudyTakesLongerBesideAJob() {
        assertThat(words(page("/careers/path?from=electronics-technician&to=imaging-service-engineer-i")))
                .contains(
                        "4 to 5 years in all if you study and work one after the other",
                        "2 years of work and 2 years of full-time study",
                        "You can study while you work");
    }

    @Test
    void aDegreeInComputingIsNotSaidToBeOneInEngineering() {
        assertThat(page("/careers/path?from=high-school-graduate&to=medical-device-security-specialist")
                        .split("A degree in computing first</h2>")[1]
                        .split("</section>")[0])
                .contains("Where: at any college that gives this degree.")
                .doesNotContain("ABET", "Who teaches it");
    }

    @Test
    void saysBesideWhatAStepAsksForWhatIsUsual() {
        assertThat(page("/careers/path?from=it-support-technician&to=medical-device-security-specialist"))
                .contains("associate degree; a bachelor’s degree is usual");
    }

    @Test
    void noBiomedicalCollegeIsListedAsASchoolForDialysis() {
        assertThat(page("/careers/path?from=high-school-graduate&state=TX&to=dialysis-equipment-technician")
                        .split("Work first</h2>")[1]
                        .split("</section>")[0])
                .doesNotContain("Who teaches it", "href=\"/programs");
    }

    @Test
    void aJobThatIsLearnedAtWorkIsNotSaidToTakeAYear() {
        assertThat(page("/careers/path?from=high-school-graduate&to=dialysis-equipment-technician"))
                .contains("Learned on the job; up to 1 year to find the first one")
                .doesNotContain("up to 1 year in all");
    }

    @Test
    void aStraightStepThatNoSourceDescribesIsToldAndNotCounted() {
        assertThat(page("/careers/path?from=radiologic-technologist&to=imaging-service-engineer-i"))
                .contains(
                        "no source that we know describes it",
                        "Take a series of imaging courses.",
                        "College first</h2>");
        assertThat(page(TO_BMET_II)).doesNotContain("no source that we know describes it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"registered-nurse", "radiologic-technologist", "patient-care-worker"})
    void whoUsesDevicesIsToldOfTheJobThatShowsOthersTheirUse(String from) {
        assertThat(page("/careers/path?to=medical-device-technical-trainer&from=" + from))
                .contains(
                        "Would you rather show others how to use a device", "/titles/clinical-applications-specialist");
    }

    @Test
    void whoRepairsDevicesIsNotToldOfIt() {
        assertThat(page("/careers/path?to=medical-device-technical-trainer&from=bmet-i"))
                .doesNotContain("Would you rather show others");
    }

    @ParameterizedTest
    @ValueSource(strings = {"army-68a", "air-force-4a2x1", "navy-biomedical-corpsman"})
    void besideTheCostOfStudyAfterServiceStandsWhatTheGiBillPays(String from) {
        assertThat(words(page("/careers/path?to=medical-equipment-planner&from=" + from)))
                .contains(
                        "Post-9/11 GI Bill: after 36 months on active duty it can pay all that a public college charges");
        assertThat(page("/careers/path?to=medical-equipment-planner&from=" + from))
                .contains("https://www.va.gov/resources/how-we-determine-your-post-911-gi-bill-coverage/");
    }

    @Test
    void nobodyElseIsToldOfTheGiBill() {
        assertThat(page("/careers/path?from=bmet-i&to=htm-manager")).doesNotContain("GI Bill");
    }

    @Test
    void theCollegeOfTheAirForceStandsWhereItsPeopleStudyAndNowhereElse() {
        String college = "/programs/community-college-of-the-air-force-associate-degree";

        assertThat(page("/careers/path?from=air-force-4a2x1&to=medical-device-integration-specialist"))
                .contains("while you serve:", college);
        assertThat(page("/careers/path?from=army-68a&to=medical-device-integration-specialist"))
                .doesNotContain("while you serve:", college);
    }

    @Test
    void theMethodSaysWhichServiceCountsItsTrainingTowardADegree() {
        assertThat(words(page(TO_MANAGER)))
                .contains("The Air Force counts its training toward an associate degree of its own")
                .contains("For the Army and the Navy we know of no agreement with a college that holds today.")
                .doesNotContain("no source says that a college waives a year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"army-68a", "high-school-student"})
    void studyBesideWorkIsSaidToOverlapWithIt(String from) {
        assertThat(words(page("/careers/path?to=htm-manager&from=" + from)))
                .contains("2 to 3 years of work and 4 years of full-time study", "You can study while you work")
                .doesNotContain("6 to 7 years");
    }

    @Test
    void keepsTheStateOnPaper() {
        assertThat(page(TO_BMET_II + "&state=TX")).containsPattern("path\\.pdf\\?[^\"]*state=TX");
        assertThat(page(TO_BMET_II)).doesNotContainPattern("path\\.pdf\\?[^\"]*state=[A-Z]");
    }

    @ParameterizedTest
    @CsvSource({
        "from=nobody&to=htm-manager,We know of no starting point “nobody”",
        "from=bmet-i&to=nowhere,We know of no job level “nowhere”",
        "from=bmet-i&to=high-school-student,We know of no job level “high-school-student”",
        "from=bmet-i&to=htm-manager&state=ZZ,There is no state “ZZ”",
        "from=htm-manager&to=htm-manager,you are there already",
        "from=bmet-i&to=biomedical-equipment-technician-i,you are there already"
    })
    void refusesWhatLeadsNowhere(String query, String words) {
        assertThat(client.get()
                        .uri("/careers/path?" + query)
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .expectStatus()
                        .isBadRequest()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains(words)
                .doesNotContain("Exception");
    }

    @Test
    void keepsWhatCanBeUsedOfAQuestionThatItRefuses() {
        assertThat(client.get()
                        .uri("/careers/path?from=bmet-i&to=htm-manager&state=ZZ")
                        .accept(MediaType.TEXT_HTML)
                        .exchange()
                        .expectStatus()
                        .isBadRequest()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("<option value=\"bmet-i\" selected", "<option value=\"htm-manager\" selected");
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
    }

    private String page(String address) {
        return client.get()
                .uri(address)
                .accept(MediaType.TEXT_HTML)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }
}
