package org.htmdirectory.titles.quality;

import org.htmdirectory.platform.reference.EnumCode;

/** What sort of work a title of the evaluation set is, as its label says; coarser than the standard roles. */
enum WorkLabel implements EnumCode {
    /** Maintains many kinds of device in a hospital. */
    BMET("hospital device technicians"),
    /** Services machines that take pictures. */
    IMAGING("imaging service"),
    /** Travels, installs or repairs for a maker or a service company. */
    FIELD_SERVICE("field service and repair"),
    /** Services laboratory instruments. */
    LAB_EQUIPMENT("laboratory equipment"),
    /** Manages devices as an engineer. */
    CLINICAL_ENGINEER("clinical engineers"),
    /** Computers, networks and their security, for devices. */
    HTM_IT("device computing and security"),
    /** Leads daily work. */
    HTM_SUPERVISOR("supervisors"),
    /** Runs a department. */
    HTM_MANAGER("managers"),
    /** Leads across departments. */
    HTM_DIRECTOR("directors and executives"),
    /** Designs or studies devices; its words are those of the field. */
    BIOMEDICAL_ENGINEER_RD("biomedical engineers who design or study"),
    /** Calibrates instruments in industry; its words are those of the field. */
    CALIBRATION("calibration in industry"),
    /** Words that nobody could settle. */
    AMBIGUOUS("truly ambiguous"),
    /** Other work. */
    NOT_HTM("not work in the field");

    private final String text;

    WorkLabel(String text) {
        this.text = text;
    }

    /** The words used on pages, in small letters. */
    public String text() {
        return text;
    }
}
