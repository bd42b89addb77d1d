package org.htmdirectory.pages.handout;

import java.util.List;
import org.htmdirectory.platform.paper.HandoutSource;
import org.springframework.stereotype.Component;

/** The pages beside the roles that a handout leads to. */
@Component
class PageHandoutSource implements HandoutSource {

    static final String FIRST = "/";
    static final String NAMES = "/field/names";
    static final String SOC_2028 = "/soc-2028";
    static final String HANDOUTS = "/handouts";

    @Override
    public List<String> addresses() {
        return List.of(FIRST, NAMES, SOC_2028, HANDOUTS);
    }
}
