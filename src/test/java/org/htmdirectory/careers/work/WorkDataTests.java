package org.htmdirectory.careers.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.work.WorkingCondition.Aspect;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks what the work of each role is said to be, as seeded into a real database. */
@DatabaseTest
class WorkDataTests {

    private static final String OUR_JUDGMENT = "t-editors-work";

    @Autowired
    private Work work;

    @Autowired
    private Terminology terminology;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyRoleHasSixToThirteenTasksTheMostFrequentFirst() {
        assertThat(works()).allSatisfy((role, told) -> {
            assertThat(told.tasks()).as(role).hasSizeBetween(6, 13);
            assertThat(told.tasks()).as(role).isSortedAccordingTo(Comparator.comparing(Task::frequency));
        });
    }

    @Test
    void everyTaskAndHourBeginsWithWhatIsDone() {
        assertThat(works())
                .allSatisfy((role, told) -> assertThat(Stream.concat(
                                told.tasks().stream().map(Task::text),
                                told.day().stream().map(DayHour::text)))
                        .as(role)
                        .allMatch(text -> text.matches("[A-Z][a-z]+s\\b.*[^.]")));
    }

    @Test
    void twelveRolesTellADayOfEightToTenHours() {
        List<RoleWork> days =
                works().values().stream().filter(told -> !told.day().isEmpty()).toList();

        assertThat(days)
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(told -> assertThat(told.day())
                        .hasSizeBetween(8, 10)
                        .isSortedAccordingTo(Comparator.comparing(DayHour::begins)));
    }

    @Test
    void everyRoleHasToolsSkillsAndKnowledge() {
        assertThat(works()).allSatisfy((role, told) -> {
            assertThat(told.tools()).as(role).hasSizeGreaterThanOrEqualTo(3);
            assertThat(told.skills()).as(role).extracting(Skill::kind).contains(Skill.Kind.values());
        });
    }

    @Test
    void everyRoleHasThreeToFiveHardParts() {
        assertThat(works())
                .allSatisfy(
                        (role, told) -> assertThat(told.hardParts()).as(role).hasSizeBetween(3, 5));
    }

    @Test
    void everyRoleSaysWhereAndWhenItIsDone() {
        assertThat(works())
                .allSatisfy((role, told) -> assertThat(told.conditions())
                        .as(role)
                        .extracting(WorkingCondition::aspect)
                        .startsWith(Aspect.PLACE, Aspect.HOURS));
    }

    @Test
    void whoWorksInAHospitalIsToldWhatComesBeforeTheFirstDay() {
        assertThat(works().get("biomedical-equipment-technician").conditions())
                .filteredOn(condition -> condition.aspect() == Aspect.HIRING)
                .singleElement()
                .satisfies(condition -> assertThat(condition.text()).contains("background", "drugs", "vaccinations"));
    }

    @Test
    void everyRoleSaysWhatSchoolIsUsual() {
        assertThat(works()).allSatisfy((role, told) -> {
            assertThat(told.schooling().level().isNone()).as(role).isFalse();
            assertThat(told.schooling().text()).as(role).isNotBlank();
        });
    }

    @Test
    void everyRoleLivesWithDevicesAndEveryDeviceHasARole() {
        assertThat(works())
                .allSatisfy((role, told) -> assertThat(told.devices()).as(role).isNotEmpty());
        assertThat(jdbc.sql("""
                        select slug from device where slug not in (select device from role_device)
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void everythingIsCited() {
        assertThat(works())
                .allSatisfy((role, told) -> assertThat(citations(told)).as(role).noneMatch(Collection::isEmpty));
    }

    @Test
    void fewerThanFifteenFactsInAHundredRestOnOurJudgmentAlone() {
        List<List<Citation>> all = works().values().stream()
                .flatMap(told -> citations(told).stream())
                .toList();
        long ours = all.stream()
                .filter(citations ->
                        citations.stream().allMatch(one -> one.slug().equals(OUR_JUDGMENT)))
                .count();

        assertThat(ours).isPositive().isLessThan(all.size() * 15L / 100);
    }

    @Test
    void aHollandProfileIsThatOfACodeOrOurJudgment() {
        assertThat(works())
                .allSatisfy((role, told) -> assertThat(told.interests().citations())
                        .as(role)
                        .extracting(Citation::slug)
                        .containsExactly(told.interests().isOurs() ? OUR_JUDGMENT : "w-onet-interests"));
    }

    @Test
    void everyHollandProfileOfACodeIsThatOfOnet() {
        Map<String, String> official = OfficialTasks.letters();

        assertThat(works().values().stream().map(RoleWork::interests).filter(one -> !one.isOurs()))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.letters().stream()
                                .map(letter -> String.valueOf(letter.letter()))
                                .collect(Collectors.joining()))
                        .as(one.code())
                        .isEqualTo(official.get(one.code())));
    }

    @Test
    void everyNumberOfATaskAndItsImportanceAreThoseOfOnet() {
        List<Task.Official> official = OfficialTasks.all();

        assertThat(tasks().map(Task::official).filter(Objects::nonNull))
                .hasSizeGreaterThan(100)
                .allSatisfy(task -> assertThat(official).contains(task));
    }

    @Test
    void everyRatingOfASkillIsThatOfOnet() {
        List<Skill.Rated> official = OfficialTasks.rated();

        assertThat(works().values().stream()
                        .flatMap(told -> told.skills().stream())
                        .map(Skill::rated)
                        .filter(Objects::nonNull)
                        .map(rated -> new Skill.Rated(
                                rated.code(),
                                rated.element(),
                                rated.importance().setScale(2))))
                .hasSizeGreaterThan(30)
                .allSatisfy(rated -> assertThat(official).contains(rated));
    }

    @Test
    void noSentenceIsOneOfOnet() {
        Set<String> official = OfficialTasks.sentences();

        assertThat(works())
                .allSatisfy((role, told) -> assertThat(sentences(told))
                        .as(role)
                        .noneMatch(sentence -> official.contains(OfficialTasks.comparable(sentence))));
    }

    @Test
    void everyCodeOfOnetIsInTheDirectory() {
        assertThat(jdbc.sql("""
                        select onet_code from (
                            select onet_code from task union select onet_code from skill union select onet_code from interest
                        ) used
                        where onet_code is not null
                          and onet_code not in (select code from code where scheme = 'onet-soc-2019')
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void importanceIsBetweenOneAndFive() {
        assertThat(tasks().map(Task::official)
                        .filter(Objects::nonNull)
                        .map(Task.Official::importance)
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .allMatch(value -> value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(BigDecimal.valueOf(5)) <= 0);
    }

    private Map<String, RoleWork> works() {
        return terminology.all().roles().values().stream()
                .collect(
                        Collectors.toMap(Role::slug, role -> work.of(role.ref()).orElseThrow()));
    }

    private Stream<Task> tasks() {
        return works().values().stream().flatMap(told -> told.tasks().stream());
    }

    private static List<String> sentences(RoleWork told) {
        return Stream.of(
                        told.tasks().stream().map(Task::text),
                        told.day().stream().map(DayHour::text),
                        told.tools().stream().map(Tool::purpose),
                        told.skills().stream().map(Skill::text),
                        told.conditions().stream().map(WorkingCondition::text),
                        told.hardParts().stream().map(HardPart::text),
                        Stream.of(told.schooling().text()))
                .flatMap(Function.identity())
                .toList();
    }

    private static List<List<Citation>> citations(RoleWork told) {
        return Stream.of(
                        told.tasks().stream().map(Task::citations),
                        told.day().stream().map(DayHour::citations),
                        told.devices().stream().map(known -> known.citations()),
                        told.tools().stream().map(Tool::citations),
                        told.skills().stream().map(Skill::citations),
                        Stream.of(told.interests().citations()),
                        told.conditions().stream().map(WorkingCondition::citations),
                        told.hardParts().stream().map(HardPart::citations),
                        Stream.of(told.schooling().citations()))
                .flatMap(Function.identity())
                .toList();
    }
}
