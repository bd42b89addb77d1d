package org.htmdirectory.labor.projection;

import java.util.Optional;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.terms.RoleRef;
import org.springframework.stereotype.Component;

/** Finds what US statistics say of the code that counts a role. */
@Component
public class OfficialFigures {

    private final Crosswalk crosswalk;
    private final Labor labor;
    private final Wages wages;

    OfficialFigures(Crosswalk crosswalk, Labor labor, Wages wages) {
        this.crosswalk = crosswalk;
        this.labor = labor;
        this.wages = wages;
    }

    /** The figures of the code to report a role under; empty where it has none. */
    public Optional<Statistics> of(RoleRef role) {
        return crosswalk.socOf(role).stream().findFirst().map(this::of);
    }

    private Statistics of(Mapping mapping) {
        SocCode soc = SocCode.parse(mapping.code().code());
        return new Statistics(
                mapping, labor.growthOf(soc).orElse(null), wages.newestWage(soc).orElse(null));
    }
}
