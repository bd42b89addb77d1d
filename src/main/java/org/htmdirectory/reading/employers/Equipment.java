package org.htmdirectory.reading.employers;

import org.htmdirectory.platform.reference.EnumCode;

/** The equipment that an employer mostly makes or serves. */
public enum Equipment implements EnumCode {
    IMAGING,
    RADIATION_THERAPY,
    ULTRASOUND,
    LABORATORY,
    DIALYSIS,
    PATIENT_MONITORING,
    RESPIRATORY_ANESTHESIA,
    INFUSION,
    SURGICAL,
    ENDOSCOPY,
    OPHTHALMOLOGY,
    DENTAL,
    STERILIZATION,
    BEDS_AND_TRANSPORT,
    LASER,
    CARDIOLOGY,
    PHARMACY_AUTOMATION,
    HEARING,
    REHABILITATION,
    GENERAL
}
