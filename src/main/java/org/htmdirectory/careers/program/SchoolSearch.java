package org.htmdirectory.careers.program;

import java.util.Arrays;
import java.util.List;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets visitors find a school's program by the school, its city or its state. */
@Component
@Order(40)
class SchoolSearch implements SearchSection {

    private final Programs programs;

    SchoolSearch(Programs programs) {
        this.programs = programs;
    }

    @Override
    public String heading() {
        return "Schools and apprenticeships";
    }

    @Override
    public List<SearchEntry> entries() {
        return programs.all().stream().map(SchoolSearch::entry).toList();
    }

    private static SearchEntry entry(Program program) {
        String place = program.place();
        String about = program.credential().label()
                + (place == null || place.isEmpty() ? "" : ", " + place)
                + (program.standing().isReliable() ? "" : ". " + program.standingWords());
        return SearchEntry.of(
                program.school(),
                Arrays.asList(program.name(), program.teacher().formerName()),
                about,
                program.address());
    }
}
