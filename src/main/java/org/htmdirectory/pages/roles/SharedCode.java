package org.htmdirectory.pages.roles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.sources.Doubt;
import org.htmdirectory.terms.Role;

/**
 * A code, with those of the compared roles whose figures are about it.
 *
 * @param statistics what statistics say of the code
 * @param counted the roles that it counts
 * @param nearest the roles that no code counts, to which it comes nearest
 */
record SharedCode(Statistics statistics, List<Role> counted, List<Role> nearest) {

    /** The codes of those roles, in the order of the roles. */
    static List<SharedCode> of(List<RolePage> pages) {
        Map<String, SharedCode> byCode = new LinkedHashMap<>();
        for (RolePage page : pages) {
            Statistics statistics = page.statistics();
            if (statistics != null) {
                byCode.computeIfAbsent(
                                statistics.code().code(),
                                code -> new SharedCode(statistics, new ArrayList<>(), new ArrayList<>()))
                        .add(page);
            }
        }
        return List.copyOf(byCode.values());
    }

    private void add(RolePage page) {
        (page.statistics().isNearestOnly() ? nearest : counted).add(page.role());
    }

    /** Whether two or more of the compared roles are counted together, so that their figures are the same. */
    public boolean isShared() {
        return counted.size() > 1;
    }

    /** The code and its name. */
    public String name() {
        return statistics.code().code() + " " + statistics.code().name();
    }

    /** The mark of doubt where it only comes nearest to some of the roles, since that is for us to say; else null. */
    public Doubt doubt() {
        return nearest.isEmpty() ? null : Doubt.OUR_JUDGMENT;
    }

    /** Whether it counts one of the roles at least and its median pay is known, so that it can be drawn. */
    public boolean isDrawn() {
        return !counted.isEmpty()
                && statistics.wage() != null
                && statistics.wage().median() != null;
    }

    /** Its median pay as a sentence; asked only where it is drawn. */
    public String payWords() {
        return "%s: median %s."
                .formatted(names(), statistics.dollars(statistics.wage().median()));
    }

    /** The roles that it counts, as a sentence lists them. */
    public String names() {
        return names(counted);
    }

    /** The roles that no code names, as a sentence lists them; empty where there are none. */
    public String nearestNames() {
        return names(nearest);
    }

    private static String names(List<Role> roles) {
        return ListInWords.list(roles.stream().map(Role::name).toList());
    }
}
