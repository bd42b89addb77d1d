package org.htmdirectory.titles.knowledge;

import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.reading.verdict.Knowledge;
import org.htmdirectory.reading.verdict.KnownRole;
import org.htmdirectory.reading.verdict.KnownTitle;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** Reads what the classifier needs from the current edition. */
@Component
class EditionKnowledge {

    private final Terminology terminology;
    private final Crosswalk crosswalk;
    private final EmployerRegister employers;

    EditionKnowledge(Terminology terminology, Crosswalk crosswalk, EmployerRegister employers) {
        this.employers = employers;
        this.terminology = terminology;
        this.crosswalk = crosswalk;
    }

    Knowledge knowledge() {
        return Knowledge.of(
                terminology.roles().stream()
                        .map(role -> KnownRole.of(role.ref(), crosswalk.mappingsOf(role.ref())))
                        .toList(),
                terminology.titles().stream().map(KnownTitle::of).toList(),
                employers.employers());
    }
}
