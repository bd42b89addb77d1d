package org.htmdirectory.pages.field;

import org.htmdirectory.platform.reference.EnumCode;

/** What sort of organization it is. In the order in which pages list them. */
public enum OrganizationKind implements EnumCode {
    SOCIETY("Professional societies", "bring the field’s people together", true),
    REGIONAL("State and regional societies", "bring neighbors together", true),
    CERTIFIER("Certification bodies", "examine the field’s people", true),
    ACCREDITOR("Accreditors", "inspect hospitals and schools", false),
    STAKEHOLDER("Hospital leaders and clinicians", "run hospitals and use the devices", false),
    GOVERNMENT("Regulators and government", "make rules, count and employ", false),
    ACADEMIA("Schools and colleges", "teach the field", true),
    INDUSTRY("Companies, laboratories and their associations", "make, service and test devices", false),
    MEDIA("Magazines and forums", "report on the field", true);

    private final String label;
    private final String deed;
    private final boolean people;

    OrganizationKind(String label, String deed, boolean people) {
        this.label = label;
        this.deed = deed;
        this.people = people;
    }

    /** Its name on pages. */
    public String label() {
        return label;
    }

    /** What organizations of this kind do for the field, as the end of a sentence. */
    public String deed() {
        return deed;
    }

    /** Whether such organizations are there for the people of the field, rather than for devices and hospitals. */
    public boolean isForPeople() {
        return people;
    }
}
