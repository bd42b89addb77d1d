package org.htmdirectory.pages.share;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.DeviceDrawing;
import org.htmdirectory.careers.devices.DeviceDrawings;
import org.htmdirectory.careers.devices.Devices;
import org.htmdirectory.careers.glance.JobIcons;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/**
 * Which device stands for a job: the one by which it is known elsewhere; else one of the first that it lives with, and of
 * those the one that fewest jobs show already, so that pictures of jobs differ. Jobs that know few devices choose first.
 */
@Component
class RoleDrawings {

    private static final int FIRST = 4;

    private final Terminology terminology;
    private final Devices devices;
    private final DeviceDrawings drawings;

    RoleDrawings(Terminology terminology, Devices devices, DeviceDrawings drawings) {
        this.terminology = terminology;
        this.devices = devices;
        this.drawings = drawings;
    }

    /** The drawing for the address of each job that lives with devices. */
    Map<String, DeviceDrawing> byAddress() {
        Map<String, Integer> shown = new HashMap<>();
        Map<String, DeviceDrawing> chosen = new HashMap<>();
        terminology.roles().stream()
                .sorted(Comparator.comparing(role -> devices.of(role.ref()).size()))
                .forEach(role -> drawn(role)
                        .limit(FIRST)
                        .min(Comparator.comparing(drawing -> shown.getOrDefault(drawing.slug(), 0)))
                        .ifPresent(drawing -> {
                            shown.merge(drawing.slug(), 1, Integer::sum);
                            chosen.put("/roles/" + role.slug(), drawing);
                        }));
        return Map.copyOf(chosen);
    }

    private Stream<DeviceDrawing> drawn(Role role) {
        List<DeviceDrawing> known = devices.of(role.ref()).stream()
                .flatMap(one -> drawings.of(one.device()).stream())
                .toList();
        String icon = JobIcons.device(role.slug()).orElse(null);
        return known.stream().anyMatch(drawing -> drawing.slug().equals(icon))
                ? known.stream().filter(drawing -> drawing.slug().equals(icon))
                : known.stream();
    }
}
