package org.htmdirectory.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.sources.Standing;
import org.junit.jupiter.api.Test;

class TitleTests {

    private static final Reading TECHNICIAN = reading("technician");
    private static final Reading ENGINEER = reading("engineer");
    private static final Lookalike OUTSIDE =
            new Lookalike("us-soc-2018", "29-2034", "Radiologic Technologists", "Why.", TECHNICIAN.role(), null);

    @Test
    void aTitleOfOneRoleStandsForIt() {
        Title title = title(TitleKind.SYNONYM, false, List.of(TECHNICIAN), List.of());
        assertThat(title.isAmbiguous()).isFalse();
        assertThat(title.role()).contains(TECHNICIAN.role());
    }

    @Test
    void aTitleThatMayBeSomethingElseStandsForNoOneRole() {
        assertThat(List.of(
                        title(TitleKind.SYNONYM, true, List.of(TECHNICIAN), List.of()),
                        title(TitleKind.SYNONYM, false, List.of(TECHNICIAN, ENGINEER), List.of()),
                        title(TitleKind.SYNONYM, false, List.of(TECHNICIAN), List.of(OUTSIDE)),
                        title(TitleKind.GROUP, false, List.of(TECHNICIAN), List.of())))
                .allSatisfy(title -> {
                    assertThat(title.isAmbiguous()).isTrue();
                    assertThat(title.role()).isEmpty();
                });
    }

    @Test
    void aLookalikeIsNotAmbiguousAndHasNoRole() {
        Title title = title(TitleKind.LOOKALIKE, false, List.of(), List.of(OUTSIDE));
        assertThat(title.isAmbiguous()).isFalse();
        assertThat(title.role()).isEmpty();
    }

    @Test
    void theReadingForARoleIsFound() {
        Title title = title(TitleKind.SYNONYM, true, List.of(TECHNICIAN, ENGINEER), List.of());
        assertThat(title.readingFor(ENGINEER.role())).contains(ENGINEER);
        assertThat(title.readingFor(new RoleRef("other", "Other", "family"))).isEmpty();
    }

    @Test
    void aWordingThatNoSourceHasIsNotInUse() {
        assertThat(cited(Standing.EDITORS).isInUse()).isFalse();
        assertThat(cited(Standing.REPORT).isInUse()).isTrue();
    }

    private static Title cited(Standing standing) {
        Citation citation = new Citation("one", "24x7", null, null, null, "A page", null, "2026-11-29", standing, null);
        return new Title(
                "slug",
                "Text",
                "en",
                null,
                TitleKind.SYNONYM,
                false,
                null,
                Evidence.HIGH,
                List.of(TECHNICIAN),
                List.of(),
                List.of(citation));
    }

    private static Title title(TitleKind kind, boolean listed, List<Reading> readings, List<Lookalike> lookalikes) {
        return new Title(
                "slug", "Text", "en", null, kind, listed, null, Evidence.HIGH, readings, lookalikes, List.of());
    }

    private static Reading reading(String role) {
        return new Reading(new RoleRef(role, role, "family"), Equivalence.EXACT, null, null);
    }
}
