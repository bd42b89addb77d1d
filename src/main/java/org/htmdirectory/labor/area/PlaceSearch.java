package org.htmdirectory.labor.area;

import java.util.List;
import org.htmdirectory.labor.wage.Wages;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets visitors find the jobs and pay of a state or a labor market by its name. */
@Component
@Order(70)
class PlaceSearch implements SearchSection {

    private final Wages wages;

    PlaceSearch(Wages wages) {
        this.wages = wages;
    }

    @Override
    public String heading() {
        return "Places";
    }

    @Override
    public List<SearchEntry> entries() {
        return wages.areas().stream()
                .map(area -> SearchEntry.of(
                        area.name(),
                        area.isState() ? area.states() : List.of(),
                        "Jobs and pay in " + area.name(),
                        area.address()))
                .toList();
    }
}
