package org.htmdirectory.pages.handout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.platform.paper.HandoutSource;
import org.htmdirectory.platform.site.UsState;
import org.springframework.stereotype.Component;

/** The pages beside the roles that a handout leads to. */
@Component
class PageHandoutSource implements HandoutSource {

    static final String FIRST = "/";
    static final String NAMES = "/field/names";
    static final String SOC_2028 = "/soc-2028";
    static final String HANDOUTS = "/handouts";
    static final String STUDENTS = "/students";

    static String schools(UsState state) {
        return "/schools?state=" + state.slug();
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(
                        Stream.of(FIRST, NAMES, SOC_2028, HANDOUTS, STUDENTS),
                        Arrays.stream(UsState.values()).map(PageHandoutSource::schools))
                .toList();
    }
}
