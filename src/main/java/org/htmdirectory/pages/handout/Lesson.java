package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.DeviceDrawing;
import org.htmdirectory.careers.devices.DeviceProfile;
import org.htmdirectory.careers.devices.DeviceProfile.Fault;
import org.htmdirectory.careers.devices.RoomDrawings;
import org.htmdirectory.careers.school.Preparation;
import org.htmdirectory.careers.work.DayHour;
import org.htmdirectory.careers.work.HardPart;
import org.htmdirectory.careers.work.RoleWork;
import org.htmdirectory.pages.handout.RoleHandout.DrawnDevice;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Role;

/**
 * A lesson of 45 minutes: the plan, the slides and the quiz. All of its facts are those of the directory.
 *
 * @param format on which paper the plan is printed
 * @param role the job that it tells of
 * @param work what that work is
 * @param devices three kinds of device
 * @param drawn their drawings
 * @param rooms the rooms of the hospital
 * @param names some names of the job
 * @param facts three figures
 * @param cost what a year of school costs, a sentence, or null
 * @param costSource where that stands, or null
 * @param programs how many programs the directory knows, in words
 * @param preparations classes to take
 * @param quiz the questions
 * @param imprint the foot
 */
record Lesson(
        Format format,
        Role role,
        RoleWork work,
        List<DeviceProfile> devices,
        List<DrawnDevice> drawn,
        RoomDrawings rooms,
        OtherNames.Some names,
        List<WallFact> facts,
        String cost,
        Citation costSource,
        String programs,
        List<Preparation> preparations,
        List<QuizQuestion> quiz,
        Imprint imprint) {

    private static final int HOURS = 5;
    private static final int STEPS = 7;
    private static final int FIRST_STEPS = 4;
    private static final int HARD_PARTS = 3;

    /** The document's title. */
    public String title() {
        return "Who keeps the hospital’s machines alive?";
    }

    /** What the document is, for its description. */
    public String description() {
        return "A lesson of 45 minutes for grades 9 to 12 about the people who look after medical devices: a plan for the"
                + " teacher, a quiz and its answers.";
    }

    /** What the slides are, for their description. */
    public String slidesDescription() {
        return "Twelve slides for a lesson of 45 minutes about the people who look after medical devices.";
    }

    /** One thing that has gone wrong with each of the devices. */
    public List<DeviceFault> faults() {
        return IntStream.range(0, devices.size())
                .filter(at -> !devices.get(at).faults().isEmpty())
                .mapToObj(at -> new DeviceFault(
                        devices.get(at).device().heading(),
                        drawn.get(at).drawing(),
                        devices.get(at).faults().get(0)))
                .toList();
    }

    /** A thing that has gone wrong with a device. */
    record DeviceFault(String device, DeviceDrawing drawing, Fault fault) {}

    /** The life of the first device, as far as it fits on the first of its slides. */
    public List<DeviceProfile.Step> lifeBegun() {
        return life().limit(FIRST_STEPS).toList();
    }

    /** The rest of that life. */
    public List<DeviceProfile.Step> lifeEnded() {
        return life().skip(FIRST_STEPS).toList();
    }

    private Stream<DeviceProfile.Step> life() {
        return devices.get(0).life().stream().limit(STEPS);
    }

    /** A part of the day. */
    public List<DayHour> hours() {
        return work.day().stream().limit(HOURS).toList();
    }

    /** Some of what is hard. */
    public List<HardPart> hardParts() {
        return work.hardParts().stream().limit(HARD_PARTS).toList();
    }

    /** Where something stands, in one line: the first two places. */
    public String source(List<Citation> citations) {
        return citations.stream().distinct().limit(2).map(Lesson::place).collect(Collectors.joining("; "));
    }

    private static String place(Citation citation) {
        return citation.isJudgment()
                ? "our judgment"
                : citation.line()
                        + (citation.host() == null ? "" : (citation.isCopy() ? ", copy at " : ", ") + citation.host());
    }

    /** Where what is said of the devices stands. */
    public String devicesSource() {
        return source(flat(devices.stream().map(device -> device.purpose().citations())));
    }

    /** Where what went wrong stands. */
    public String faultsSource() {
        return faults().stream()
                .map(fault -> place(fault.fault().citations().get(0)))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Where the life of the device stands. */
    public String lifeSource() {
        return source(flat(life().map(DeviceProfile.Step::citations)));
    }

    /** Where the day stands. */
    public String daySource() {
        return source(flat(hours().stream().map(DayHour::citations)));
    }

    /** Where the hard parts stand. */
    public String hardSource() {
        return source(flat(hardParts().stream().map(HardPart::citations)));
    }

    /** Where the schooling and its cost stand. */
    public String schoolSource() {
        return source(flat(Stream.of(
                work.schooling().citations(), costSource == null ? List.<Citation>of() : List.of(costSource))));
    }

    private static List<Citation> flat(Stream<List<Citation>> all) {
        return all.flatMap(List::stream).toList();
    }
}
