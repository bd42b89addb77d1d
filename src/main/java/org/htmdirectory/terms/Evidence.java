package org.htmdirectory.terms;

import java.util.Collection;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Doubt;

/** How plainly the pages that a fact cites say it; it orders facts. How sure a fact is follows from the pages themselves. */
public enum Evidence implements EnumCode {
    /** They say it. */
    HIGH,
    /** They support it. */
    MEDIUM,
    /** The editors read it from them, but they do not say it. */
    LOW,
    /** There are none, or they differ. */
    UNVERIFIED;

    /** How sure a fact is that cites these pages. */
    public Doubt doubt(Collection<Citation> citations) {
        Doubt doubt = this == LOW ? Doubt.OUR_JUDGMENT : Doubt.of(citations);
        return this == UNVERIFIED && doubt.isChecked() ? Doubt.ONE_SOURCE : doubt;
    }
}
