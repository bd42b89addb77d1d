package org.htmdirectory.terms;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rows of the current edition from the database. */
@Component
class TermsLoader {

    private final FamilyRepository families;
    private final RoleRepository roles;
    private final RelationRepository relations;
    private final TitleRepository titles;
    private final EquivalenceRepository equivalences;
    private final LookalikeRepository lookalikes;

    TermsLoader(
            FamilyRepository families,
            RoleRepository roles,
            RelationRepository relations,
            TitleRepository titles,
            EquivalenceRepository equivalences,
            LookalikeRepository lookalikes) {
        this.families = families;
        this.roles = roles;
        this.relations = relations;
        this.titles = titles;
        this.equivalences = equivalences;
        this.lookalikes = lookalikes;
    }

    /** All rows as they stand now, read in one transaction. */
    @Transactional(readOnly = true)
    public TermRows load() {
        return new TermRows(
                families.findAll(),
                roles.findAll(),
                relations.findAllByOrderById(),
                titles.findAll(),
                equivalences.findAll(),
                lookalikes.findAllByOrderById());
    }
}
