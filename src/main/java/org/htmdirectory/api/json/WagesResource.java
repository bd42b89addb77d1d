package org.htmdirectory.api.json;

import java.util.List;
import org.htmdirectory.api.description.OneOf;
import org.htmdirectory.labor.wage.AreaKind;

/** Jobs and pay in one area, in JSON. */
record WagesResource(
        int edition,
        String area,
        String name,
        @OneOf(AreaKind.class) String kind,
        List<Occupation> occupations) {

    /** One code's rows, oldest May first. */
    record Occupation(String soc, List<OutlookResource.Pay> pay) {}
}
