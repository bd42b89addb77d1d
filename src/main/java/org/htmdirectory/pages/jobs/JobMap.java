package org.htmdirectory.pages.jobs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.Device;
import org.htmdirectory.careers.devices.Devices;
import org.htmdirectory.careers.devices.KnownDevice;
import org.htmdirectory.careers.ladder.Ladder;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.ladder.Schooling;
import org.htmdirectory.careers.ladder.Start;
import org.htmdirectory.careers.pathway.Pathways;
import org.htmdirectory.careers.pathway.WayChoice;
import org.htmdirectory.pages.jobs.MapPage.Direction;
import org.htmdirectory.pages.jobs.MapPage.WayIn;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Puts the groups of jobs around the one that most people begin with. */
@Component
class JobMap {

    private final Terminology terminology;
    private final RoleGroups groups;
    private final Jobs jobs;
    private final Devices devices;
    private final Pathways pathways;

    JobMap(Terminology terminology, RoleGroups groups, Jobs jobs, Devices devices, Pathways pathways) {
        this.terminology = terminology;
        this.groups = groups;
        this.jobs = jobs;
        this.devices = devices;
        this.pathways = pathways;
    }

    /** The map, with the pay of a state where one is chosen. */
    MapPage page(UsState state) {
        List<Role> first = groups.all().stream()
                .filter(RoleGroup::isFirst)
                .flatMap(group -> roles(group).stream())
                .toList();
        Role middle = first.get(0);
        Set<Device> drawn = new HashSet<>();
        Ladder ladder = pathways.ladder();
        Rung entry = ladder.rungsOf(middle.slug()).stream()
                .filter(rung -> rung.level() == Level.I)
                .findFirst()
                .orElseThrow();
        return new MapPage(
                entry,
                waysIn(entry),
                jobs.job(middle, state),
                OwnPay.toStart(middle.slug(), ladder).orElse(null),
                device(List.of(middle), drawn),
                first.stream().skip(1).filter(this::isWayKnown).toList(),
                groups.all().stream()
                        .filter(RoleGroup::isDirection)
                        .map(group -> direction(group, drawn))
                        .toList(),
                groups.all().stream()
                        .filter(RoleGroup::isLead)
                        .map(group -> direction(group, drawn))
                        .findFirst()
                        .orElseThrow(),
                ladder.starts(),
                ladder.rungs().stream()
                        .map(rung -> rung.role().family())
                        .distinct()
                        .toList());
    }

    private Direction direction(RoleGroup group, Set<Device> drawn) {
        List<Role> roles = roles(group);
        return new Direction(group, roles, device(roles, drawn), straightTo(roles.get(0)));
    }

    /** The ways from high school, each with the place where it is told step by step. */
    private List<WayIn> waysIn(Rung to) {
        String address = "/careers/path?from=%s&to=%s#way-"
                .formatted(pathways.ladder().starts().get(0).slug(), to.slug());
        List<WayChoice> choices = pathways.waysFromSchool(to);
        return IntStream.range(0, choices.size())
                .mapToObj(at -> new WayIn(choices.get(at), address + (at + 1)))
                .toList();
    }

    /** The way to a job for people with a degree that passes no other job; null where there is none, or no degree is asked. */
    private WayIn straightTo(Role role) {
        return levels(role)
                .filter(rung -> rung.attained().compareTo(Schooling.BACHELOR) >= 0)
                .flatMap(rung -> waysIn(rung).stream())
                .filter(way -> way.choice().way().places().stream()
                                .filter(place -> !(place instanceof Start))
                                .count()
                        == 1)
                .findFirst()
                .orElse(null);
    }

    private boolean isWayKnown(Role role) {
        return levels(role).anyMatch(rung -> !pathways.waysFromSchool(rung).isEmpty());
    }

    private Stream<Rung> levels(Role role) {
        return pathways.ladder().rungsOf(role.slug()).stream();
    }

    private List<Role> roles(RoleGroup group) {
        return groups.rolesIn(group).stream()
                .flatMap(slug -> terminology.role(slug).stream())
                .toList();
    }

    /** The first device of these roles that is not drawn yet: many of them look after the same ones. */
    private Device device(List<Role> roles, Set<Device> drawn) {
        return roles.stream()
                .flatMap(role -> devices.of(role.ref()).stream())
                .map(KnownDevice::device)
                .filter(drawn::add)
                .findFirst()
                .orElse(null);
    }
}
