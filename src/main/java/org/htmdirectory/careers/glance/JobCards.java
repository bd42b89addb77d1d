package org.htmdirectory.careers.glance;

import java.util.EnumSet;
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

    /** The jobs of those slugs in their order, with the pay in a state, which may be null. A job has one drawing everywhere. */
    public List<JobCard> of(List<String> roles, UsState state) {
        return roles.stream()
                .map(slug -> card(terminology.role(slug).orElseThrow(), state))
                .toList();
    }

    private JobCard card(Role role, UsState state) {
        String sign = JobIcons.sign(role.slug()).orElse(null);
        return new JobCard(
                role,
                sign == null ? device(role) : null,
                sign,
                facts(role, state),
                work.of(role.ref())
                        .map(RoleWork::interests)
                        .map(each -> each.letters())
                        .orElse(List.of()));
    }

    private Device device(Role role) {
        return JobIcons.device(role.slug())
                .flatMap(devices::find)
                .or(() -> devices.of(role.ref()).stream().findFirst().map(KnownDevice::device))
                .orElse(null);
    }

    private List<RoleFact.Line> facts(Role role, UsState state) {
        return facts.about(role.ref(), state).stream()
                .filter(line -> TOLD.contains(line.kind()))
                .toList();
    }
}
