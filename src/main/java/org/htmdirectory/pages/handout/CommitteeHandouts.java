package org.htmdirectory.pages.handout;

import java.util.stream.Stream;
import org.htmdirectory.pages.dossier.CodeCase;
import org.htmdirectory.pages.dossier.CodeCases;
import org.htmdirectory.pages.dossier.Dossier;
import org.htmdirectory.pages.dossier.DossierPage;
import org.htmdirectory.pages.field.NameFigures.RoleNames;
import org.htmdirectory.platform.paper.Format;
import org.springframework.stereotype.Component;

/** Puts the case for a code of its own on paper. */
@Component
class CommitteeHandouts {

    private static final int MOST_ROLES = 4;

    private final Dossier dossier;
    private final CodeCases cases;
    private final Imprints imprints;

    CommitteeHandouts(Dossier dossier, CodeCases cases, Imprints imprints) {
        this.dossier = dossier;
        this.cases = cases;
        this.imprints = imprints;
    }

    /** The four pages. */
    CommitteeHandout of(Format format) {
        DossierPage page = DossierPage.of(dossier, cases);
        CodeCase technicians = page.technicians();
        return new CommitteeHandout(
                format,
                page,
                NamedBar.of(
                        technicians.roles().stream().limit(MOST_ROLES).toList(),
                        each -> each.role().name(),
                        RoleNames::all),
                imprints.of(
                        PageHandoutSource.SOC_2028,
                        Stream.of(
                                        technicians.code().citation(),
                                        technicians.newest().citation(),
                                        technicians.employers().get(0).citation())
                                .toList()));
    }
}
