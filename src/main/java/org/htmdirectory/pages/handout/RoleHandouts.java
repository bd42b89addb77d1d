package org.htmdirectory.pages.handout;

import java.util.List;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.certification.Certifications;
import org.htmdirectory.careers.ladder.Ladders;
import org.htmdirectory.careers.work.RoleWork;
import org.htmdirectory.careers.work.Work;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.labor.projection.OfficialFigures;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.Role;
import org.springframework.stereotype.Component;

/** Chooses what of a role goes on its one page. */
@Component
class RoleHandouts {

    private static final int MOST_NAMES = 10;
    private static final int MOST_NAMES_IN_LARGE_PRINT = 4;
    private static final int MOST_CERTIFICATES = 3;

    private final OtherNames names;
    private final Crosswalk crosswalk;
    private final OfficialFigures figures;
    private final Certifications certifications;
    private final Work work;
    private final Ladders ladders;
    private final Imprints imprints;

    RoleHandouts(
            OtherNames names,
            Crosswalk crosswalk,
            OfficialFigures figures,
            Certifications certifications,
            Work work,
            Ladders ladders,
            Imprints imprints) {
        this.names = names;
        this.crosswalk = crosswalk;
        this.figures = figures;
        this.certifications = certifications;
        this.work = work;
        this.ladders = ladders;
        this.imprints = imprints;
    }

    /** The page of a role. */
    RoleHandout of(Role role, Format format) {
        Statistics official = figures.of(role.ref()).orElse(null);
        List<Citation> sources = official == null ? List.of() : official.citations();
        return new RoleHandout(
                role,
                format,
                names.of(role, format.isLarge() ? MOST_NAMES_IN_LARGE_PRINT : MOST_NAMES),
                official,
                work.of(role.ref()).map(RoleWork::schooling).orElse(null),
                certifications(role),
                NextSteps.of(role, ladders.current()),
                codes(role),
                imprints.of(RoleHandoutSource.address(role), sources));
    }

    private List<Certification> certifications(Role role) {
        return certifications.of(role.ref()).stream()
                .filter(certification -> certification.status() == Certification.Status.ACTIVE)
                .filter(certification ->
                        !certification.useFor(role.ref()).doubt().isJudged())
                .limit(MOST_CERTIFICATES)
                .toList();
    }

    private List<CodeToKnow> codes(Role role) {
        return crosswalk.mappingsOf(role.ref()).stream()
                .flatMap(group -> CodeToKnow.of(group).stream())
                .toList();
    }
}
