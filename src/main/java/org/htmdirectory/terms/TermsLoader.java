package org.htmdirectory.terms;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the terms of the current edition from the database. */
@Component
class TermsLoader {

    private final RolesLoader roles;
    private final TitlesLoader titles;

    TermsLoader(RolesLoader roles, TitlesLoader titles) {
        this.roles = roles;
        this.titles = titles;
    }

    /** All terms as they stand now, read in one transaction. */
    @Transactional(readOnly = true)
    public Terms load() {
        List<Family> families = roles.families();
        Map<String, Role> known = roles.roles(families);
        return Terms.of(families, known, titles.titles(known), roles.related(known));
    }
}
