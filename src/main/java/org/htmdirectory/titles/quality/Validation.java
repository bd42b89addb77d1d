package org.htmdirectory.titles.quality;

import org.htmdirectory.platform.reference.EnumCode;

/** What a method had seen of the evaluation set before it answered it. */
enum Validation implements EnumCode {
    /** The method as it runs here, whatever it has learned from. */
    SHIPPED,
    /** Each title was answered by a copy that had learned from no title of the same employer. */
    CROSS_VALIDATED
}
