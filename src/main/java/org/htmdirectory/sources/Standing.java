package org.htmdirectory.sources;

import org.htmdirectory.platform.reference.EnumCode;

/** How near a cited page stands to those whose matter it is. */
public enum Standing implements EnumCode {
    /** The publisher's own page or file, on its own matter: its classification, figures, school, staff or rule. */
    OWN,
    /** A page on somebody else's matter: the press, a wiki, a list of postings. */
    REPORT,
    /** Somebody else's copy of an owner's page. */
    COPY,
    /** The owner's site as a whole, where it has no page of its own for the fact. */
    SITE,
    /** The judgment of this directory's editors. */
    EDITORS;

    /** Whether it is the words of those whose matter it is, on whatever page. */
    public boolean isOfOwner() {
        return this == OWN || this == COPY || this == SITE;
    }
}
