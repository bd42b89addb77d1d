package org.htmdirectory.pages.handout;

import java.util.List;
import org.htmdirectory.pages.field.NameFigures;
import org.htmdirectory.pages.field.NameFigures.CountryCodes;
import org.htmdirectory.pages.field.NameFigures.LumpedCode;
import org.htmdirectory.pages.field.NameFigures.RoleNames;
import org.htmdirectory.pages.field.NameFigures.WorldGroups;
import org.htmdirectory.platform.paper.Format;
import org.springframework.stereotype.Component;

/** Chooses which figures of the naming problem go on one page. */
@Component
class NamesHandouts {

    private static final int MOST_ROLES = 11;
    private static final int MOST_COUNTRIES = 5;
    private static final int MOST_IN_LARGE_PRINT = 3;

    private final NameFigures figures;
    private final Imprints imprints;

    NamesHandouts(NameFigures figures, Imprints imprints) {
        this.figures = figures;
        this.imprints = imprints;
    }

    /** The page. */
    NamesHandout of(Format format) {
        LumpedCode lumped = figures.lumpedCodes().get(0);
        WorldGroups groups = figures.worldGroups().get(0);
        return new NamesHandout(
                format,
                figures.names(),
                figures.roles().size(),
                NamedBar.of(
                        first(figures.namesByRole(), MOST_ROLES, format),
                        each -> each.role().name(),
                        RoleNames::all),
                lumped,
                groups,
                NamedBar.of(
                        first(figures.codesByCountry(), MOST_COUNTRIES, format),
                        each -> each.country().name(),
                        CountryCodes::codes),
                figures.disagreements().size(),
                imprints.of(
                        PageHandoutSource.NAMES,
                        List.of(lumped.code().citation(), groups.groups().get(0).citation())));
    }

    private static <T> List<T> first(List<T> all, int most, Format format) {
        return all.stream().limit(format.isLarge() ? MOST_IN_LARGE_PRINT : most).toList();
    }
}
