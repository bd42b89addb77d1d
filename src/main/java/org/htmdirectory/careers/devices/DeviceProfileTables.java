package org.htmdirectory.careers.devices;

import static org.htmdirectory.platform.reference.Column.oneOf;
import static org.htmdirectory.platform.reference.Column.reference;
import static org.htmdirectory.platform.reference.Column.text;
import static org.htmdirectory.platform.reference.Column.whole;

import org.htmdirectory.platform.reference.Column;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.ReferenceRow;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.sources.CitedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reference tables of what is told of devices. */
@Configuration(proxyBeanMethods = false)
class DeviceProfileTables {

    private static final int SENTENCE = 300;
    private static final int LINE = 90;
    private static final int MOST = 10;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    @Bean
    ReferenceTable devicePurposeTable() {
        return table(830, "device_purpose", device().unique(), text("brief", LINE), text("text", SENTENCE));
    }

    @Bean
    ReferenceTable deviceStepTable() {
        return table(
                        840,
                        "device_step",
                        device(),
                        oneOf("step", EnumCode.codes(LifeStep.class)),
                        text("text", SENTENCE),
                        reference("role", "role", "slug").optional(),
                        text("people", LINE).optional())
                .keyedBy("device", "step")
                .checking("people", DeviceProfileTables::takenByTwoOrNobody);
    }

    @Bean
    ReferenceTable deviceFaultTable() {
        return table(
                        850,
                        "device_fault",
                        device(),
                        whole("position", 1, MOST),
                        whole("year", FIRST_YEAR, LAST_YEAR).optional(),
                        text("text", SENTENCE))
                .keyedBy("device", "position");
    }

    @Bean
    ReferenceTable deviceTrainingTable() {
        return table(
                        860,
                        "device_training",
                        device(),
                        oneOf("kind", EnumCode.codes(TrainingKind.class)),
                        text("text", SENTENCE),
                        reference("certification", "certification", "slug").optional())
                .keyedBy("device", "kind")
                .checking("certification", DeviceProfileTables::certifiedByNothing);
    }

    private static ReferenceTable table(int order, String name, Column... columns) {
        return CitedTable.of(order, name, columns).shownWith("What is told of a device", "device");
    }

    private static Column device() {
        return reference("device", "device", "slug");
    }

    private static String takenByTwoOrNobody(ReferenceRow row) {
        return row.cell("role").isEmpty() == row.cell("people").isEmpty()
                ? "must be given where there is no role, and nowhere else"
                : null;
    }

    private static String certifiedByNothing(ReferenceRow row) {
        return row.cell("certification").isEmpty() == row.cell("kind").equals(TrainingKind.CERTIFICATION.code())
                ? "must be given for a certification, and nowhere else"
                : null;
    }
}
