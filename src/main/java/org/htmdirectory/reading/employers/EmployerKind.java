package org.htmdirectory.reading.employers;

import org.htmdirectory.platform.reference.EnumCode;

/** What sort of employer one is, told apart by what a service title means there. */
public enum EmployerKind implements EnumCode {
    DEVICE_MANUFACTURER("Maker of medical devices"),
    MIXED_MANUFACTURER("Maker of medical devices and of other machines"),
    SERVICE_ORGANIZATION("Independent service organization"),
    HEALTH_SYSTEM("Hospital, clinic or health system"),
    DIALYSIS_PROVIDER("Dialysis provider"),
    MILITARY("Armed forces"),
    FEDERAL_AGENCY("Government agency"),
    DISTRIBUTOR("Seller of medical equipment"),
    LABORATORY("Testing laboratory"),
    PHARMACEUTICAL("Drug maker"),
    VETERINARY("Veterinary care"),
    UNIVERSITY("School or university"),
    RESEARCH_INSTITUTE("Research institute"),
    STAFFING("Staffing firm: the employer behind it is not known"),
    ASSOCIATION("Association, accreditor or charity"),
    CALIBRATION_LABORATORY("Calibration laboratory"),
    OTHER_INDUSTRY("Another industry");

    private final String label;

    EmployerKind(String label) {
        this.label = label;
    }

    /** The words for readers. */
    public String label() {
        return label;
    }
}
