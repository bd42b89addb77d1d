package org.htmdirectory.careers.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.DeviceProfile.Step;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Checks what is told of devices, as seeded into a real database. */
@DatabaseTest
class DeviceDataTests {

    @Autowired
    private Devices devices;

    @Autowired
    private DeviceProfiles profiles;

    @Test
    void everyDeviceIsTold() {
        assertThat(told()).extracting(DeviceProfile::device).isEqualTo(devices.all());
    }

    @Test
    void everyDeviceHasAllSevenStepsInTheirOrder() {
        assertThat(told())
                .isNotEmpty()
                .allSatisfy(profile -> assertThat(profile.life())
                        .as(profile.device().slug())
                        .extracting(Step::step)
                        .containsExactly(LifeStep.values()));
    }

    @Test
    void everyStepSaysWhoTakesItAndRolesOfOursTakeMostOfThem() {
        assertThat(told()).allSatisfy(profile -> {
            assertThat(profile.life())
                    .as(profile.device().slug())
                    .extracting(Step::who)
                    .doesNotContainNull();
            assertThat(profile.life().stream().map(Step::role).filter(Objects::nonNull))
                    .as(profile.device().slug())
                    .hasSizeGreaterThanOrEqualTo(5);
        });
    }

    @Test
    void everyDeviceHasTwoOrThreeThingsThatGoWrong() {
        assertThat(told())
                .allSatisfy(profile -> assertThat(profile.faults())
                        .as(profile.device().slug())
                        .hasSizeBetween(2, 3)
                        .isSortedAccordingTo(DeviceProfile.NEWEST_FIRST));
    }

    @Test
    void nothingThatWentWrongRestsOnOurJudgment() {
        assertThat(told().stream().flatMap(profile -> profile.faults().stream()))
                .noneMatch(fault -> fault.doubt().isJudged());
    }

    @Test
    void whatADeviceDoesForAPatientRestsOnASource() {
        assertThat(told())
                .allSatisfy(profile -> assertThat(Doubt.of(profile.purpose().citations()))
                        .as(profile.device().slug())
                        .isNotEqualTo(Doubt.OUR_JUDGMENT));
    }

    @Test
    void everyDeviceSaysHowOneLearnsToLookAfterIt() {
        assertThat(told())
                .allSatisfy(profile -> assertThat(profile.training())
                        .as(profile.device().slug())
                        .isNotEmpty());
    }

    @Test
    void everythingIsCited() {
        assertThat(told())
                .allSatisfy(profile -> assertThat(citations(profile))
                        .as(profile.device().slug())
                        .noneMatch(Collection::isEmpty));
    }

    @Test
    void fewerThanTwentyFiveFactsInAHundredRestOnOurJudgmentAlone() {
        List<List<Citation>> all =
                told().stream().flatMap(DeviceDataTests::citations).toList();
        long ours =
                all.stream().filter(citations -> Doubt.of(citations).isJudged()).count();

        assertThat(ours).isPositive().isLessThan(all.size() * 25L / 100);
    }

    @Test
    void noStepIsToldOfTwoDevicesInTheSameWords() {
        List<String> steps = told().stream()
                .flatMap(profile -> profile.life().stream())
                .map(Step::text)
                .toList();

        assertThat(steps).doesNotHaveDuplicates();
    }

    @Test
    void everyStepAndFaultBeginsLikeASentenceAndEndsWithoutAPeriod() {
        Set<String> sentences = told().stream()
                .flatMap(profile -> Stream.concat(
                        profile.life().stream().map(Step::text),
                        profile.faults().stream().map(DeviceProfile.Fault::text)))
                .collect(Collectors.toSet());

        assertThat(sentences).allMatch(sentence -> sentence.matches("[\\p{Lu}\\d].*[^.]"));
    }

    @Test
    void everyPartOfTheHospitalHasADevice() {
        assertThat(devices.all()).extracting(Device::area).contains(HospitalArea.values());
    }

    private List<DeviceProfile> told() {
        return profiles.all();
    }

    private static Stream<List<Citation>> citations(DeviceProfile profile) {
        return Stream.of(
                        Stream.of(profile.purpose().citations()),
                        profile.life().stream().map(Step::citations),
                        profile.faults().stream().map(DeviceProfile.Fault::citations),
                        profile.training().stream().map(DeviceProfile.Training::citations))
                .flatMap(Function.identity());
    }
}
