package org.htmdirectory.pages.handout;

import java.util.Optional;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.labor.projection.Labor;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.terms.Role;
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
