package org.htmdirectory.platform.site;

import org.springframework.core.Ordered;

/** In which order requests pass our filters; all others come behind them. */
public final class FilterOrder {

    /** What must know of every request, even of one that is answered from memory. */
    public static final int EVERY_REQUEST = Ordered.HIGHEST_PRECEDENCE;

    /** What answers from memory: nothing that only some requests need goes before it. */
    public static final int KEPT_ANSWERS = EVERY_REQUEST + 1;

    /** What measures the requests that are not answered from memory. */
    public static final int MEASURED = KEPT_ANSWERS + 1;

    /** What says which other sites may ask. */
    public static final int ORIGINS = MEASURED + 1;

    /** What counts how often someone asks. */
    public static final int ALLOWANCES = ORIGINS + 1;

    /** What sees to it that costly work leaves room for other. */
    public static final int WORK = ALLOWANCES + 1;

    /** What looks at the bodies that are left. */
    public static final int BODIES = WORK + 1;

    private FilterOrder() {}
}
