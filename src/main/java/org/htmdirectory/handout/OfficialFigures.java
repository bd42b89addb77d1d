package org.htmdirectory.handout;

import java.util.Optional;
import org.htmdirectory.crosswalk.Crosswalk;
import org.htmdirectory.crosswalk.Mapping;
import org.htmdirectory.labor.Labor;
import org.htmdirectory.labor.Projection;
import org.htmdirectory.scheme.SocCode;
import org.htmdirectory.terminology.Role;
import org.htmdirectory.wage.Wages;
import org.springframework.stereotype.Component;

/** Finds what US statistics say of the code that counts a role. */
@Component
class OfficialFigures {

    private final Crosswalk crosswalk;
    private final Labor labor;
    private final Wages wages;

    OfficialFigures(Crosswalk crosswalk, Labor labor, Wages wages) {
        this.crosswalk = crosswalk;
        this.labor = labor;
        this.wages = wages;
    }

    /** The figures of the code to report a role under; empty where it has none. */
    Optional<Official> of(Role role) {
        return crosswalk.socOf(role.ref()).stream().findFirst().map(this::of);
    }

    private Official of(Mapping mapping) {
        SocCode soc = SocCode.parse(mapping.code().code());
        Projection decade = labor.newest(soc).orElse(null);
        return new Official(
                mapping,
                decade,
                decade == null
                        ? null
                        : labor.projection(SocCode.TOTAL, decade.baseYear()).orElse(null),
                wages.newestWage(soc).orElse(null));
    }
}
