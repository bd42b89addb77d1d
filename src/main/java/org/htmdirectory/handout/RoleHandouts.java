package org.htmdirectory.handout;

import java.util.List;
import org.htmdirectory.certification.Certification;
import org.htmdirectory.certification.Certifications;
import org.htmdirectory.crosswalk.Crosswalk;
import org.htmdirectory.dataset.Citation;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.program.Programs;
import org.htmdirectory.terminology.Equivalence;
import org.htmdirectory.terminology.Role;
import org.htmdirectory.terminology.Terminology;
import org.htmdirectory.terminology.Title;
import org.htmdirectory.terminology.TitleKind;
import org.springframework.stereotype.Component;

/** Chooses what of a role goes on its one page. */
@Component
class RoleHandouts {

    private static final String ENGLISH = "en";
    private final Editions editions;
    private final Terminology terminology;
    private final Crosswalk crosswalk;
    private final OfficialFigures figures;
    private final Certifications certifications;
    private final Programs programs;
    private final ShortAddresses addresses;

    RoleHandouts(
            Editions editions,
            Terminology terminology,
            Crosswalk crosswalk,
            OfficialFigures figures,
            Certifications certifications,
            Programs programs,
            ShortAddresses addresses) {
        this.editions = editions;
        this.terminology = terminology;
        this.crosswalk = crosswalk;
        this.figures = figures;
        this.certifications = certifications;
        this.programs = programs;
        this.addresses = addresses;
    }

    /** The page of a role. */
    RoleHandout of(Role role, Format format) {
        List<Title> names = names(role);
        List<String> shown = names.stream()
                .filter(title -> title.language().equals(ENGLISH) && title.kind() != TitleKind.MISSPELLING)
                .sorted(Title.BEST_KNOWN)
                .limit(format.isLarge() ? 4 : 12)
                .map(Title::text)
                .toList();
        Official official = figures.of(role).orElse(null);
        return new RoleHandout(
                role,
                format,
                shown,
                names.size() - shown.size(),
                official,
                certifications(role),
                programs.all().size(),
                codes(role),
                Imprint.of(editions.current(), sources(official), addresses.of(HandedOutRoles.address(role))));
    }

    private List<Title> names(Role role) {
        return terminology.titlesOf(role.ref()).stream()
                .filter(Title::isInUse)
                .filter(title -> title.readingFor(role.ref()).orElseThrow().equivalence() != Equivalence.RELATED)
                .filter(title -> !title.text().equals(role.name()))
                .toList();
    }

    private List<Certification> certifications(Role role) {
        return certifications.of(role.ref()).stream()
                .filter(certification -> certification.status() == Certification.Status.ACTIVE)
                .filter(certification -> certification.useFor(role.ref()).doubt() == null)
                .limit(3)
                .toList();
    }

    private List<CodeToKnow> codes(Role role) {
        return crosswalk.mappingsOf(role.ref()).stream()
                .flatMap(group -> CodeToKnow.of(group).stream())
                .toList();
    }

    private static List<Citation> sources(Official official) {
        return official == null ? List.of() : official.citations();
    }
}
