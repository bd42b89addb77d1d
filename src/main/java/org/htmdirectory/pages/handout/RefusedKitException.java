package org.htmdirectory.pages.handout;

import java.util.List;
import org.htmdirectory.platform.site.BadInputException;

/** A kit that cannot be made of the roles that were chosen. */
class RefusedKitException extends BadInputException {

    private final transient List<String> slugs;

    RefusedKitException(List<String> slugs, String why) {
        super(why);
        this.slugs = List.copyOf(slugs);
    }

    /** What was chosen. */
    List<String> slugs() {
        return slugs;
    }
}
