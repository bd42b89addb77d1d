package org.htmdirectory.codes.crosswalk;

import org.htmdirectory.codes.scheme.Schemes;
import org.htmdirectory.sources.Sources;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the ties of the current edition from the database. */
@Component
class CrosswalkLoader {

    private final MappingRepository mappings;
    private final CorrespondenceRepository correspondences;
    private final DisagreementRepository disagreements;
    private final Schemes schemes;
    private final Terminology terminology;
    private final Sources sources;

    CrosswalkLoader(
            MappingRepository mappings,
            CorrespondenceRepository correspondences,
            DisagreementRepository disagreements,
            Schemes schemes,
            Terminology terminology,
            Sources sources) {
        this.mappings = mappings;
        this.correspondences = correspondences;
        this.disagreements = disagreements;
        this.schemes = schemes;
        this.terminology = terminology;
        this.sources = sources;
    }

    /** All ties as they stand now, read in one transaction. */
    @Transactional(readOnly = true)
    public CrosswalkData load() {
        return new TieRows(
                        mappings.findAllByOrderById(),
                        correspondences.findAllByOrderById(),
                        disagreements.findAllByOrderBySlug())
                .ties(slug -> terminology.role(slug).orElseThrow().ref(), schemes.all(), sources.citations());
    }
}
