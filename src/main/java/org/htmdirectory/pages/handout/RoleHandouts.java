package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.certification.Certifications;
import org.htmdirectory.careers.devices.DeviceDrawings;
import org.htmdirectory.careers.devices.KnownDevice;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Tuition;
import org.htmdirectory.careers.program.OutOfStatePrice;
import org.htmdirectory.careers.program.Programs;
import org.htmdirectory.careers.work.RoleWork;
import org.htmdirectory.careers.work.Work;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.labor.projection.OfficialFigures;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.pages.handout.RoleHandout.DrawnDevice;
import org.htmdirectory.pages.jobs.OwnPay;
import org.htmdirectory.pages.jobs.StatePay;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;
import org.springframework.stereotype.Component;

/** Chooses what of a role goes on its two sides. */
@Component
class RoleHandouts {

    private static final String ENGINEERS = "engineering";
    private static final int MOST_NAMES = 5;
    private static final int MOST_NAMES_IN_LARGE_PRINT = 3;

    /** Where the pay of a state stands beside that of the nation. */
    private static final int FEW_NAMES = 2;

    private static final int MOST_CERTIFICATES = 2;
    private static final int MOST_DEVICES = 5;
    private static final int MOST_DEVICES_IN_LARGE_PRINT = 4;

    private final OtherNames names;
    private final Crosswalk crosswalk;
    private final OfficialFigures figures;
    private final Wages wages;
    private final Certifications certifications;
    private final Programs programs;
    private final Work work;
    private final DeviceDrawings drawings;
    private final Ladders ladders;
    private final Imprints imprints;

    RoleHandouts(
            OtherNames names,
            Crosswalk crosswalk,
            OfficialFigures figures,
            Wages wages,
            Certifications certifications,
            Programs programs,
            Work work,
            DeviceDrawings drawings,
            Ladders ladders,
            Imprints imprints) {
        this.names = names;
        this.crosswalk = crosswalk;
        this.figures = figures;
        this.wages = wages;
        this.certifications = certifications;
        this.programs = programs;
        this.work = work;
        this.drawings = drawings;
        this.ladders = ladders;
        this.imprints = imprints;
    }

    /** The sheet of a role, for a state or, where it is null, for the whole country. */
    RoleHandout of(Role role, UsState state, Format format) {
        Statistics official = figures.of(role.ref()).orElse(null);
        RoleWork told = work.of(role.ref()).orElseThrow();
        StatePay here = StatePay.of(official, state, wages).orElse(null);
        OwnPay own = OwnPay.of(role.slug(), ladders.current()).orElse(null);
        OwnPay toStart = OwnPay.toStart(role.slug(), ladders.current()).orElse(null);
        Tuition tuition = ladders.current().tuition(told.schooling().level()).orElse(null);
        RoleSchools schools = schools(role, told, state, format);
        return new RoleHandout(
                role,
                format,
                drawn(told, format),
                told,
                names.of(role, names(format, state)),
                official,
                own,
                toStart,
                here,
                cost(tuition, schools),
                schools,
                certifications(role),
                levels(role),
                NextSteps.of(role, ladders.current()),
                codes(role),
                imprints.of(RoleHandoutSource.address(role), sources(official, Stream.of(own, toStart), null)),
                imprints.of(RoleHandoutSource.address(role), sources(official, Stream.of(own), tuition)));
    }

    private static int names(Format format, UsState state) {
        if (format.isLarge()) {
            return MOST_NAMES_IN_LARGE_PRINT;
        }
        return state == null ? MOST_NAMES : FEW_NAMES;
    }

    /** For people of a state without such a school the price of those that are named, else that for residents. */
    private static String cost(Tuition tuition, RoleSchools schools) {
        if (tuition == null) {
            return null;
        }
        OutOfStatePrice away = schools.priceElsewhere();
        return away == null ? tuition.forResidents() : away.briefly();
    }

    private RoleSchools schools(Role role, RoleWork told, UsState state, Format format) {
        boolean engineers = role.family().slug().equals(ENGINEERS)
                && told.schooling().level().compareTo(Schooling.BACHELOR) >= 0
                && ladders.current().rungsOf(role.slug()).stream().noneMatch(Rung::isAbroad);
        return engineers
                ? RoleSchools.ofEngineering(state, programs, format.isLarge())
                : RoleSchools.of(told.schooling().level(), state, programs, format.isLarge());
    }

    private static List<Citation> sources(Statistics official, Stream<OwnPay> pay, Tuition tuition) {
        return Stream.of(
                        official == null ? Stream.<Citation>of() : official.citations().stream(),
                        pay.filter(Objects::nonNull).map(one -> one.pay().citation()),
                        Stream.ofNullable(tuition).map(Tuition::citation))
                .flatMap(citations -> citations)
                .toList();
    }

    /** The names of its levels; those who only learn the work are not yet on it. */
    private List<String> levels(Role role) {
        return ladders.current().rungsOf(role.slug()).stream()
                .filter(rung -> rung.level() != null && rung.level() != Level.ENTRY)
                .collect(Collectors.groupingBy(
                        Rung::level, TreeMap::new, Collectors.mapping(Rung::label, Collectors.joining(" or "))))
                .values()
                .stream()
                .toList();
    }

    private List<DrawnDevice> drawn(RoleWork told, Format format) {
        return told.devices().stream()
                .map(KnownDevice::device)
                .flatMap(device ->
                        drawings.of(device).map(drawing -> new DrawnDevice(device.plural(), drawing)).stream())
                .limit(format.isLarge() ? MOST_DEVICES_IN_LARGE_PRINT : MOST_DEVICES)
                .toList();
    }

    private List<Certification> certifications(Role role) {
        return certifications.of(role.ref()).stream()
                .filter(certification -> certification.status() == Certification.Status.ACTIVE)
                .filter(certification ->
                        !certification.useFor(role.ref()).doubt().isJudged())
                .limit(MOST_CERTIFICATES)
                .toList();
    }

    private List<CodeToKnow> codes(Role role) {
        return crosswalk.mappingsOf(role.ref()).stream()
                .flatMap(group -> CodeToKnow.of(group).stream())
                .toList();
    }
}
