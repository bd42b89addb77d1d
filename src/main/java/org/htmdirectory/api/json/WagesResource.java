package org.htmdirectory.api.json;

import java.util.List;

/** Jobs and pay in one area, in JSON. */
record WagesResource(int edition, String area, String name, String kind, List<Occupation> occupations) {

    /** One code's rows, oldest May first. */
    record Occupation(String soc, List<OutlookResource.Pay> pay) {}
}
