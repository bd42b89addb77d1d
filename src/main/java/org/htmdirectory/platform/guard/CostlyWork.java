package org.htmdirectory.platform.guard;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A kind of work that costs much.
 *
 * @param method the method that asks for it
 * @param paths the patterns of its addresses, e.g. {@code /handouts/**}
 * @param perMinute how often one client may ask for it in a minute
 * @param inAll how often all together may
 * @param atOnce how much of it is done at once
 * @param open how much of it may be done or waited for
 * @param ofOne how much of that may be one client's
 */
record CostlyWork(
        @DefaultValue("GET") String method,
        List<String> paths,
        @DefaultValue("600") int perMinute,
        @DefaultValue("6000") int inAll,
        @DefaultValue("16") int atOnce,
        @DefaultValue("48") int open,
        @DefaultValue("24") int ofOne) {}
