package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.DeviceDrawings;
import org.htmdirectory.careers.devices.DeviceProfile;
import org.htmdirectory.careers.devices.DeviceProfiles;
import org.htmdirectory.careers.devices.RoomDrawings;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Tuition;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.careers.school.Preparation;
import org.htmdirectory.careers.school.SchoolMoney;
import org.htmdirectory.careers.work.RoleWork;
import org.htmdirectory.careers.work.Work;
import org.htmdirectory.labor.projection.Headline;
import org.htmdirectory.labor.projection.Labor;
import org.htmdirectory.labor.wage.Wage;
import org.htmdirectory.pages.handout.RoleHandout.DrawnDevice;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Puts the lesson together, each fact from where the directory keeps it. */
@Component
class Lessons {

    private static final String ROLE = "biomedical-equipment-technician";
    private static final List<String> DEVICES = List.of("ventilator", "infusion-pump", "defibrillator");
    private static final int NAMES = 6;
    private static final int CLASSES = 3;

    private final Terminology terminology;
    private final Work work;
    private final DeviceProfiles profiles;
    private final DeviceDrawings drawings;
    private final RoomDrawings rooms;
    private final OtherNames names;
    private final Labor labor;
    private final Ladders ladders;
    private final Programs programs;
    private final SchoolMoney money;
    private final Imprints imprints;

    Lessons(
            Terminology terminology,
            Work work,
            DeviceProfiles profiles,
            DeviceDrawings drawings,
            RoomDrawings rooms,
            OtherNames names,
            Labor labor,
            Ladders ladders,
            Programs programs,
            SchoolMoney money,
            Imprints imprints) {
        this.terminology = terminology;
        this.work = work;
        this.profiles = profiles;
        this.drawings = drawings;
        this.rooms = rooms;
        this.names = names;
        this.labor = labor;
        this.ladders = ladders;
        this.programs = programs;
        this.money = money;
        this.imprints = imprints;
    }

    /** The lesson of the current edition. */
    Lesson of(Format format) {
        Role role = terminology.role(ROLE).orElseThrow();
        RoleWork told = work.of(role.ref()).orElseThrow();
        Tuition tuition = ladders.current().tuition(told.schooling().level()).orElse(null);
        List<DeviceProfile> devices =
                DEVICES.stream().flatMap(slug -> profiles.find(slug).stream()).toList();
        return new Lesson(
                format,
                role,
                told,
                devices,
                devices.stream().flatMap(this::drawn).toList(),
                rooms,
                names.of(role, NAMES),
                WallFact.of(labor.headline()),
                tuition == null ? null : tuition.forResidents(),
                tuition == null ? null : tuition.citation(),
                Programs.counted(programs.reliable()),
                money.preparations().stream()
                        .filter(Preparation::isCourse)
                        .limit(CLASSES)
                        .toList(),
                quiz(devices, told),
                imprints.of(PageHandoutSource.STUDENTS, List.of()));
    }

    private Stream<DrawnDevice> drawn(DeviceProfile device) {
        return drawings
                .of(device.device())
                .map(drawing -> new DrawnDevice(device.device().name(), drawing))
                .stream();
    }

    private List<QuizQuestion> quiz(List<DeviceProfile> devices, RoleWork told) {
        Headline figures = labor.headline();
        Wage wage = figures.wage();
        return List.of(
                pictured(devices, 0, 1),
                pictured(devices, 2, 0),
                QuizQuestion.of(
                        "Half of all medical equipment repairers in the United States earned more in May " + wage.year()
                                + " than",
                        yearly(wage.median()),
                        List.of(yearly(wage.p10()), yearly(wage.p90())),
                        2,
                        List.of(wage.citation())),
                QuizQuestion.of(
                        "How much will the number of these jobs change from %d to %d, as the government expects?"
                                .formatted(
                                        figures.newest().baseYear(),
                                        figures.newest().targetYear()),
                        Figures.changePercent(figures.newest().percent()),
                        List.of(Figures.changePercent(figures.all().percent()), "not at all"),
                        1,
                        List.of(figures.newest().citation())),
                QuizQuestion.of(
                        "What do most employers ask of a biomedical equipment technician?",
                        StringUtils.capitalize(told.schooling().level().label()),
                        List.of(
                                StringUtils.capitalize(Schooling.BACHELOR.label()),
                                StringUtils.capitalize(Schooling.MASTER.label())),
                        0,
                        told.schooling().citations()),
                QuizQuestion.of(
                        "Which of these is part of the work?",
                        told.tasks().get(0).text(),
                        List.of("Decides which medicine a patient gets", "Operates on patients"),
                        2,
                        told.tasks().get(0).citations()));
    }

    private QuizQuestion pictured(List<DeviceProfile> devices, int asked, int place) {
        return whatItDoes(devices, asked, place)
                .withPicture(drawn(devices.get(asked)).findFirst().orElseThrow());
    }

    private static QuizQuestion whatItDoes(List<DeviceProfile> devices, int asked, int place) {
        DeviceProfile device = devices.get(asked);
        return QuizQuestion.of(
                "What does this machine do: " + device.device().name() + "?",
                device.purpose().brief(),
                devices.stream()
                        .filter(other -> other != device)
                        .map(other -> other.purpose().brief())
                        .toList(),
                place,
                device.purpose().citations());
    }

    private static String yearly(int dollars) {
        return Figures.dollars(dollars) + " a year";
    }
}
