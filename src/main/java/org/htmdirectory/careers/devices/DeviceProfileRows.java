package org.htmdirectory.careers.devices;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citations;
import org.htmdirectory.terms.Terms;

/** The rows of what is told of devices, wherever they were read. */
record DeviceProfileRows(
        List<DevicePurposeEntity> purposes,
        List<DeviceStepEntity> steps,
        List<DeviceFaultEntity> faults,
        List<DeviceTrainingEntity> training) {

    static DeviceProfileRows read(RowSource from) {
        DeviceProfileTables tables = new DeviceProfileTables();
        return new DeviceProfileRows(
                from.rows(tables.devicePurposeTable(), DevicePurposeEntity.class),
                from.rows(tables.deviceStepTable(), DeviceStepEntity.class),
                from.rows(tables.deviceFaultTable(), DeviceFaultEntity.class),
                from.rows(tables.deviceTrainingTable(), DeviceTrainingEntity.class));
    }

    /** What is told of each of these devices of which anything is, by slug, in the order given. */
    Map<String, DeviceProfile> bySlug(
            List<Device> devices, Terms terms, Function<String, Certification> certifications, Citations citations) {
        Map<String, DeviceProfile> bySlug = new LinkedHashMap<>();
        for (Device device : devices) {
            of(device, purposes)
                    .map(row -> profile(device, row.toPurpose(citations), terms, certifications, citations))
                    .forEach(profile -> bySlug.put(device.slug(), profile));
        }
        return bySlug;
    }

    private DeviceProfile profile(
            Device device,
            DeviceProfile.Purpose purpose,
            Terms terms,
            Function<String, Certification> certifications,
            Citations citations) {
        return new DeviceProfile(
                device,
                purpose,
                of(device, steps)
                        .map(row -> row.toStep(terms, citations))
                        .sorted(Comparator.comparing(DeviceProfile.Step::step))
                        .toList(),
                of(device, faults)
                        .sorted(Comparator.comparing(DeviceFaultEntity::position))
                        .map(row -> row.toFault(citations))
                        .sorted(DeviceProfile.NEWEST_FIRST)
                        .toList(),
                of(device, training)
                        .map(row -> row.toTraining(certifications, citations))
                        .sorted(Comparator.comparing(DeviceProfile.Training::kind))
                        .toList());
    }

    private static <T extends DeviceRow> Stream<T> of(Device device, List<T> rows) {
        return rows.stream().filter(row -> row.device().equals(device.slug()));
    }
}
