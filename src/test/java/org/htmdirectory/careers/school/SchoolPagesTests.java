package org.htmdirectory.careers.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.testing.ApplicationTest;
import org.htmdirectory.testing.PageText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

@ApplicationTest
class SchoolPagesTests {

    @Autowired
    private RestTestClient client;

    @Autowired
    private SchoolMoney money;

    @ParameterizedTest
    @ValueSource(strings = {"/schools", "/programs"})
    void tellAStatesProgramsInOneCount(String page) {
        assertThat(page(page + "?state=tx")).contains("9 programs at 6 schools");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schools", "/programs"})
    void nameASchoolThatWasSeenLongAgoAndSayWhen(String page) {
        assertThat(page(page + "?state=or"))
                .contains("Portland Community College</a>", "Not seen since August 2007.")
                .doesNotContain("Not seen since 2020.");
    }

    @Test
    void nameASchoolThatANewspaperToldOfAmongThoseToCallFirst() {
        assertThat(page("/schools?state=al"))
                .containsSubsequence("before you have called", "Jefferson State Community College", "August 17, 2018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schools", "/programs"})
    void nameTheNearestStateNextDoorFirst(String page) {
        String beside =
                page(page + "?state=or").split("In the states next door")[1].split("Open to every state")[0];

        assertThat(beside).containsSubsequence(", Washington<", ", California<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schools", "/programs"})
    void tellWhereEngineersStudyApartFromTheSchoolsForTechnicians(String page) {
        String[] parts = page(page + "?state=tx").split("<h2 id=\"engineers\">");

        assertThat(parts[0]).doesNotContain("University of Houston", "Accredited by");
        assertThat(parts[1].split("</section>")[0])
                .contains("University of Houston", "Engineering Accreditation Commission", "No date")
                .doesNotContain("San Jacinto", "Ohio State University");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schools", "/programs"})
    void nameTheEngineeringSchoolsNextDoorWhereAStateHasNone(String page) {
        assertThat(page(page + "?state=ks"))
                .contains(
                        "We know of none in Kansas; these are in the states beside it.",
                        "University of Central Oklahoma");
    }

    @ParameterizedTest
    @CsvSource({
        "ga,HOPE Grant and Zell Miller Grant",
        "ga,HOPE Career Grant",
        "ga,Dual Enrollment",
        "wa,Washington College Grant",
        "wa,Running Start",
        "wy,Hathaway Scholarship",
        "nc,Next NC Scholarship",
        "mi,Community College Guarantee",
        "il,Monetary Award Program",
        "tn,Tennessee Promise",
        "va,G3: Get a Skill",
        "nj,Community College Opportunity Grant"
    })
    void whatAStateGivesToItsOwnPeopleIsToldWhereMoneyIs(String state, String name) {
        assertThat(page("/scholarships?state=" + state))
                .contains(">" + name)
                .doesNotContain("We have read of no grant");
        assertThat(page("/schools?state=" + state)).contains(">" + name);
    }

    @Test
    void aStateOfWhichWeHaveReadNoGrantSaysSoAndWhomToAsk() {
        for (String page : new String[] {"/scholarships?state=ak", "/schools?state=ak"}) {
            assertThat(page(page))
                    .contains("We have read of no grant of Alaska’s own.", "ask its office for student aid");
        }
        assertThat(page("/scholarships?state=ak")).contains("id=\"state-grants\"");
        assertThat(page("/scholarships?state=ga")).doesNotContain("id=\"state-grants\"");
    }

    @Test
    void nextDoorSaysThatTheGrantsOfTheStateAreLostThere() {
        assertThat(page("/schools?state=ga").replaceAll("<[^>]+>", "").replaceAll("\\s+", " "))
                .contains(
                        "measured from the middle of Georgia",
                        "A grant of Georgia itself is mostly for its own colleges");
        assertThat(page("/schools?state=wy")).doesNotContain("next door and online");
    }

    @Test
    void aStateWithoutAnEngineeringSchoolDoesNotCountThoseOfOthersAsItsOwn() {
        assertThat(page("/schools?state=ks").split("#engineers")[1].split("</li>")[0])
                .contains("none known in Kansas, ", " next door");
        assertThat(page("/schools?state=tx").split("#engineers")[1].split("</li>")[0])
                .doesNotContain("none known");
    }

    @ParameterizedTest
    @CsvSource({
        "or,Oregon State University",
        "tx,University of Texas at Austin",
        "sd,South Dakota School of Mines and Technology",
        "co,Colorado State University",
        "mo,Saint Louis University"
    })
    void nameAnEngineeringSchoolWhereAPageSaysThatItIsAccredited(String state, String school) {
        String engineers = page("/schools?state=" + state).split("<h2 id=\"engineers\">")[1];

        assertThat(engineers.split("</section>")[0]).contains(school).doesNotContain("We know of none in");
    }

    @Test
    void whatIsTaughtFromAfarInTheStateItselfIsPointedToAndNoEmptyTableStands() {
        String page = page("/schools?state=tx");

        assertThat(page.split("#anywhere")[1].split("</li>")[0]).contains("3 among those in Texas");
        assertThat(page.split("<h2 id=\"anywhere\">")[1].split("</section>")[0])
                .contains("href=\"#list\"", "College of Biomedical Equipment Technology", "Training Campus")
                .containsSubsequence("<table", "Thomas Edison State University");
    }

    @Test
    void publicSchoolsThatMostPeopleFinishStandBeforeThoseForProfit() {
        assertThat(page("/schools?state=tx").split("<h2 id=\"list\"")[1])
                .containsSubsequence(
                        "Waco and Harlingen, Texas",
                        "San Jacinto Community College",
                        "St. Philip’s College",
                        "College of Biomedical Equipment Technology");
    }

    @Test
    void theGrantOfTexasSaysWhatHoldsForTheFirstTimeOnlyAndNamesBothForms() {
        assertThat(page("/scholarships?state=tx"))
                .contains("the first time only within their first 30 credit hours", "TASFA", "id=\"texas-fast\"")
                .doesNotContain("ohio-college-credit-plus");
    }

    @Test
    void withoutAStateItShowsTheMapAndWhatIsOpenToAll() {
        assertThat(page("/schools"))
                .contains("Programs by state, as a map of equal squares", "Open to every state")
                .contains("College of Biomedical Equipment Technology", "Registered BMET Apprenticeship")
                .doesNotContain("In the states next door");
    }

    @Test
    void aStateShowsItsSchoolsItsNeighborsAndItsScholarships() {
        assertThat(page("/schools?state=nc"))
                .contains("Schools and certifications for North Carolina", "Durham Technical Community College")
                .contains("In the states next door", "Centura College-Virginia Beach", "Eddie Whisnant Scholarship")
                .doesNotContain("Frank Yip Scholarship");
    }

    @Test
    void aProgramThatNobodyFinishedLastIsNamedApartWithWhy() {
        assertThat(page("/schools?state=oh").split("do not count on them")[1])
                .contains("Owens Community College", "Listed, but nobody finished in the newest year");
    }

    @Test
    void theNearestStatesSchoolsThatMostPeopleFinishComeFirst() {
        String beside = page("/schools?state=oh").split("In the states next door</h2>")[1];

        assertThat(beside).containsSubsequence("Mountwest", "Schoolcraft College", "Muskegon Community College");
    }

    @Test
    void aProgramNextDoorThatPeopleFinishedThoughItMovesIsNamedApartWithHowMany() {
        String beside = page("/schools?state=oh")
                .split("In the states next door</h2>")[1]
                .split("</section>")[0];

        assertThat(beside.split("do not count on them")[1])
                .containsSubsequence(
                        "Purdue University in Indianapolis",
                        "Bachelor’s degree.",
                        "Said to be ending or moving.",
                        "14 finished in 2023–24.");
        assertThat(beside.split("do not count on them")[0]).doesNotContain("Purdue");
    }

    @Test
    void whatAStatePaysItsOwnPeopleComesFirst() {
        String money = page("/schools?state=oh").split("id=\"money\"")[1];

        assertThat(money)
                .containsSubsequence("Ohio Work Ready Grant", "College Credit Plus", "Federal Pell Grant")
                .containsSubsequence("College Credit Plus", "health systems engineering");
    }

    @Test
    void aStateWithoutASchoolIsSentNextDoorAndOnline() {
        assertThat(page("/schools?state=OR"))
                .contains("We know of no program here that we can count on.", "North Seattle College")
                .contains("College of Biomedical Equipment Technology");
    }

    @Test
    void aChosenStateIsLitOnTheMapAndTheMapIsNotPrinted() {
        String[] page = page("/schools?state=or").split("Programs by state, as a map of equal squares");

        assertThat(page[0].split("<main")[1]).contains("no-print").doesNotContain("id=\"list\"");
        assertThat(page[1].split("</svg>")[0])
                .containsOnlyOnce("aria-current")
                .containsPattern("aria-label=\"Oregon: 0 programs\" aria-current=\"true\"");
        assertThat(page("/schools").split("as a map of equal squares")[1].split("</svg>")[0])
                .doesNotContain("aria-current");
    }

    @Test
    void aStateNamesItsOwnSocietyAndNoOther() {
        assertThat(page("/schools?state=nc"))
                .contains("People to ask", "/organizations/ncba", "https://ncbiomedassoc.com")
                .doesNotContain("/organizations/kami");
        assertThat(page("/schools?state=me")).contains("New England Society of Clinical Engineering");
    }

    @Test
    void aSocietyThatHasStoppedIsNotNamed() {
        assertThat(page("/schools?state=al")).doesNotContain("Alabama Biomedical Society", "People to ask");
    }

    @Test
    void everyStateEndsWithSomethingToDo() {
        for (UsState state : UsState.values()) {
            assertThat(page("/schools?state=" + state.name()))
                    .contains("Open to every state", "Paid while you learn", "Three certifications to know first");
        }
    }

    @Test
    void namesTheCertificationsToKnowFirstAndWhatToDoInHighSchool() {
        assertThat(page("/schools"))
                .contains("(CABT)", "(CBET)", "(CRES)", "HOSA: contest", "Classes to take", "our judgment");
    }

    @Test
    void everythingThatPaysSaysWhenItWasLastSeen() {
        String page = page("/scholarships");
        assertThat(money.scholarships())
                .hasSizeGreaterThan(15)
                .allSatisfy(one -> assertThat(page).contains("id=\"" + one.slug() + "\""));
        assertThat(page).contains("Last seen", "December 10, 2025", "The page bears no date");
    }

    @Test
    void givesTheTableAsAFile() {
        client.get()
                .uri("/scholarships.csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(text ->
                        assertThat(text.lines()).hasSize(money.scholarships().size() + 1));
    }

    @Test
    void refusesAStateThatThereIsNot() {
        assertThat(PageText.of(client, "/schools?state=ZZ", 400)).contains("There is no state");
    }

    private String page(String address) {
        return PageText.of(client, address, 200);
    }
}
