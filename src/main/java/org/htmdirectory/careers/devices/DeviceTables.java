package org.htmdirectory.careers.devices;

import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.slug;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.sources.CitedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of this package. */
@Configuration(proxyBeanMethods = false)
class DeviceTables {

    private static final int MOST_DEVICES = 100;

    @Bean
    ReferenceTable deviceTable() {
        return ReferenceTable.of(
                        810,
                        "device",
                        slug("slug").unique(),
                        text("name", 60).unique(),
                        text("plural", 60).unique(),
                        oneOf("hospital_area", EnumCode.codes(HospitalArea.class)),
                        whole("position", 1, MOST_DEVICES).unique())
                .shownAt("Devices", "/devices/{slug}", "name");
    }

    @Bean
    ReferenceTable roleDeviceTable() {
        return CitedTable.of(
                        820,
                        "role_device",
                        reference("role", "role", "slug"),
                        reference("device", "device", "slug"),
                        whole("position", 1, MOST_DEVICES))
                .keyedBy("role", "device")
                .keyedBy("role", "position")
                .shownWith("Devices of a role", "role");
    }
}
