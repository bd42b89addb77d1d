package org.htmdirectory.careers.program;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        String place = Stream.of(
                        program.city(),
                        program.state() == null ? null : program.state().label())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        String about = place.isEmpty()
                ? program.credential().label()
                : program.credential().label() + ", " + place;
        return SearchEntry.of(program.school(), List.of(), about, program.address());
    }
}
