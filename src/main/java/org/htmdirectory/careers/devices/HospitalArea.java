package org.htmdirectory.careers.devices;

import org.htmdirectory.platform.reference.EnumCode;

/** Where in a hospital, or outside it, a kind of device stands. In the order in which pages list them. */
public enum HospitalArea implements EnumCode {
    WARD("Ward and intensive care"),
    OPERATING_ROOM("Operating room"),
    IMAGING("Imaging and radiation"),
    LABORATORY("Laboratory"),
    WORKSHOP_AND_HOME("Workshop, home and dentist"),
    SERVER_ROOM("Server room and network");

    private final String label;

    HospitalArea(String label) {
        this.label = label;
    }

    /** The words for readers. */
    public String label() {
        return label;
    }
}
