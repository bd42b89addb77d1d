package org.htmdirectory.careers.devices;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Citations;

/** The rows of this package's tables, wherever they were read. */
record DeviceRows(List<DeviceEntity> devices, List<RoleDeviceEntity> roles) {

    static DeviceRows read(RowSource from) {
        DeviceTables tables = new DeviceTables();
        return new DeviceRows(
                from.rows(tables.deviceTable(), DeviceEntity.class),
                from.rows(tables.roleDeviceTable(), RoleDeviceEntity.class));
    }

    /** The devices by slug, in the order in which pages list them. */
    Map<String, Device> bySlug() {
        Map<String, Device> bySlug = new LinkedHashMap<>();
        devices.stream()
                .sorted(Comparator.comparing(DeviceEntity::position))
                .map(DeviceEntity::toDevice)
                .forEach(device -> bySlug.put(device.slug(), device));
        return bySlug;
    }

    /** What people live with, by the slug of their role; what matters most comes first. */
    Map<String, List<KnownDevice>> byRole(Citations citations) {
        Map<String, Device> bySlug = bySlug();
        return roles.stream()
                .sorted(Comparator.comparing(RoleDeviceEntity::position))
                .collect(Collectors.groupingBy(
                        RoleDeviceEntity::role,
                        Collectors.mapping(row -> row.toKnownDevice(bySlug, citations), Collectors.toList())));
    }
}
