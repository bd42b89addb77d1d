package org.htmdirectory.careers.interest;

import java.util.List;
import org.htmdirectory.platform.paper.HandoutSource;
import org.springframework.stereotype.Component;

/** The page to which a printed answer leads back. */
@Component
class InterestsHandoutSource implements HandoutSource {

    static final String PAGE = "/careers/interests";

    @Override
    public List<String> addresses() {
        return List.of(PAGE);
    }
}
