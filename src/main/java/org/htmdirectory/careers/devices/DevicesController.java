package org.htmdirectory.careers.devices;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.careers.devices.DevicePage.KnowingRole;
import org.htmdirectory.platform.site.CsvFile;
import org.htmdirectory.platform.site.CsvTable;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Lets a visitor see what the field looks after, and read about one kind of device. */
@PageController
class DevicesController implements SitemapSection {

    private static final CsvTable<DeviceProfile> TABLE = new CsvTable<DeviceProfile>()
            .column("slug", one -> one.device().slug())
            .column("name", one -> one.device().name())
            .column("hospital_area", one -> one.device().area().code())
            .column("brief", one -> one.purpose().brief())
            .column("purpose", one -> one.purpose().text())
            .list(
                    "life",
                    DeviceProfile::life,
                    step -> step.step().code() + ": " + step.text() + " (" + step.who() + ")")
            .list(
                    "faults",
                    DeviceProfile::faults,
                    fault -> (fault.year() == null ? "" : fault.year() + ": ") + fault.text())
            .list("training", DeviceProfile::training, one -> one.kind().code() + ": " + one.text())
            .list("sources", DeviceProfile::citations, Citation::written);

    private final Devices devices;
    private final DeviceProfiles profiles;
    private final Hospital hospital;
    private final Terminology terminology;

    DevicesController(Devices devices, DeviceProfiles profiles, Hospital hospital, Terminology terminology) {
        this.devices = devices;
        this.profiles = profiles;
        this.hospital = hospital;
        this.terminology = terminology;
    }

    @GetMapping("/devices")
    String browse(Model model) {
        model.addAttribute("page", DevicesPage.of(hospital.rooms(), profiles::of));
        return "careers/devices/devices";
    }

    @GetMapping("/devices/{slug}")
    String read(@PathVariable String slug, Model model) {
        DeviceProfile profile = profiles.find(slug).orElseThrow(() -> new NotFoundException("device", slug));
        model.addAttribute("page", new DevicePage(profile, knowing(profile), neighbors(profile.device())));
        return "careers/devices/device";
    }

    @GetMapping(path = "/devices.csv", produces = CsvFile.MEDIA_TYPE)
    ResponseEntity<String> download() {
        return TABLE.file("devices.csv", profiles.all()).answer();
    }

    /** Who lives with it and who takes a step in its life. */
    private List<KnowingRole> knowing(DeviceProfile profile) {
        return terminology.roles().stream()
                .map(role -> new KnowingRole(role.ref(), saidOf(role.ref(), profile)))
                .filter(known -> !known.citations().isEmpty())
                .toList();
    }

    private List<Citation> saidOf(RoleRef role, DeviceProfile profile) {
        return Stream.concat(
                        devices.of(role).stream()
                                .filter(known -> known.device().equals(profile.device()))
                                .flatMap(known -> known.citations().stream()),
                        profile.life().stream()
                                .filter(step -> role.equals(step.role()))
                                .flatMap(step -> step.citations().stream()))
                .distinct()
                .toList();
    }

    private List<Device> neighbors(Device device) {
        return profiles.all().stream()
                .map(DeviceProfile::device)
                .filter(other -> other.area() == device.area() && !other.equals(device))
                .toList();
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(
                        Stream.of("/devices"),
                        profiles.all().stream().map(profile -> profile.device().address()))
                .toList();
    }
}
