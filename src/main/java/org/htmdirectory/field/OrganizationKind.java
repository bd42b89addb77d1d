package org.htmdirectory.field;

import org.htmdirectory.reference.Coded;

/** What sort of organization it is. In the order in which pages list them. */
enum OrganizationKind implements Coded {
    SOCIETY("Professional societies", "bring its people together", true),
    REGIONAL("State and regional societies", "bring neighbors together", true),
    CERTIFIER("Certification bodies", "examine its people", true),
    ACCREDITOR("Accreditors", "inspect hospitals and schools", false),
    GOVERNMENT("Regulators and government", "make rules, count and employ", false),
    ACADEMIA("Schools and colleges", "teach it", false),
    INDUSTRY("Companies and laboratories", "make, service and test devices", false),
    MEDIA("Magazines and forums", "report on it", true);

    private final String label;
    private final String deed;
    private final boolean inside;

    OrganizationKind(String label, String deed, boolean inside) {
        this.label = label;
        this.deed = deed;
        this.inside = inside;
    }

    /** Its name on pages. */
    public String label() {
        return label;
    }

    /** What organizations of this kind do for the field, as the end of a sentence. */
    public String deed() {
        return deed;
    }

    /** Whether such organizations are made of the field's own people, rather than standing around it. */
    public boolean isInside() {
        return inside;
    }
}
