package org.htmdirectory.careers.school;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.platform.site.SearchEntry;
import org.htmdirectory.platform.site.SearchSection;
import org.htmdirectory.platform.site.UsState;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets visitors find the schools of a state by asking for schools in it. */
@Component
@Order(35)
class StateSchoolSearch implements SearchSection {

    private static final List<String> SCHOOLS = List.of(
            "schools",
            "colleges",
            "programs",
            "training",
            "classes",
            "degrees",
            "apprenticeships",
            "BMET schools",
            "biomed schools",
            "school");

    @Override
    public String heading() {
        return "Schools by state";
    }

    @Override
    public List<SearchEntry> entries() {
        return Arrays.stream(UsState.values()).map(StateSchoolSearch::entry).toList();
    }

    private static SearchEntry entry(UsState state) {
        return new SearchEntry(
                "Schools in " + state.label(),
                SCHOOLS.stream()
                        .flatMap(word -> Stream.of(state.label(), state.name())
                                .flatMap(place -> Stream.of(word + " in " + place, place + " " + word)))
                        .toList(),
                "Programs, apprenticeships and what pays for them",
                "/schools?state=" + state.slug());
    }
}
