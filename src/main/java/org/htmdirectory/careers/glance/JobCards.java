package org.htmdirectory.careers.glance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.htmdirectory.careers.devices.Device;
import org.htmdirectory.careers.devices.Devices;
import org.htmdirectory.careers.devices.KnownDevice;
import org.htmdirectory.careers.work.RoleWork;
import org.htmdirectory.careers.work.Work;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.RoleFact.Kind;
import org.htmdirectory.terms.RoleFacts;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Tells of a few jobs what a visitor asks first. */
@Component
public class JobCards {

    private static final Set<Kind> TOLD =
            EnumSet.of(Kind.SCHOOLING, Kind.PAY, Kind.PAY_TO_START, Kind.PAY_OF_GROUP, Kind.PAY_IN_STATE);

    private final Terminology terminology;
    private final Devices devices;
    private final Work work;
    private final RoleFacts facts;

    JobCards(Terminology terminology, Devices devices, Work work, RoleFacts facts) {
        this.terminology = terminology;
        this.devices = devices;
        this.work = work;
        this.facts = facts;
    }

    /** The jobs of those slugs in their order, with the pay in a state, which may be null. No two show the same device. */
    public List<JobCard> of(List<String> roles, UsState state) {
        Set<Device> drawn = new HashSet<>();
        List<JobCard> cards = new ArrayList<>();
        for (String slug : roles) {
            Role role = terminology.role(slug).orElseThrow();
            Device device = device(role, drawn);
            drawn.add(device);
            cards.add(new JobCard(
                    role,
                    device,
                    facts(role, state),
                    work.of(role.ref())
                            .map(RoleWork::interests)
                            .map(each -> each.letters())
                            .orElse(List.of())));
        }
        return cards;
    }

    private Device device(Role role, Set<Device> drawn) {
        List<Device> known =
                devices.of(role.ref()).stream().map(KnownDevice::device).toList();
        return known.stream()
                .filter(device -> !drawn.contains(device))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .orElse(null);
    }

    private List<RoleFact.Line> facts(Role role, UsState state) {
        return facts.about(role.ref(), state).stream()
                .filter(line -> TOLD.contains(line.kind()))
                .toList();
    }
}
