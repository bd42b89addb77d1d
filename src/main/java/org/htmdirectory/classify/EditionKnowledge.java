package org.htmdirectory.classify;

import java.util.List;
import org.htmdirectory.crosswalk.Crosswalk;
import org.htmdirectory.terminology.Lookalike;
import org.htmdirectory.terminology.RoleRef;
import org.htmdirectory.terminology.Terminology;
import org.htmdirectory.terminology.Title;
import org.springframework.stereotype.Component;

/** Reads what the classifier needs from the current edition. */
@Component
class EditionKnowledge {

    private final Terminology terminology;
    private final Crosswalk crosswalk;

    EditionKnowledge(Terminology terminology, Crosswalk crosswalk) {
        this.terminology = terminology;
        this.crosswalk = crosswalk;
    }

    Knowledge knowledge() {
        return new Knowledge(
                terminology.roles().stream()
                        .map(role -> new KnownRole(role.ref(), codesOf(role.ref())))
                        .toList(),
                terminology.titles().stream().map(EditionKnowledge::title).toList());
    }

    private List<ReportedCode> codesOf(RoleRef role) {
        return crosswalk.mappingsOf(role).stream()
                .flatMap(group -> group.mappings().stream())
                .map(mapping -> new ReportedCode(
                        mapping.code().scheme().slug(),
                        mapping.code().code(),
                        mapping.code().name(),
                        mapping.match().code()))
                .toList();
    }

    private static KnownTitle title(Title title) {
        List<KnownTitle.Meaning> readings = title.readings().stream()
                .map(reading -> new KnownTitle.Meaning(reading.role(), reading.level(), reading.when()))
                .toList();
        return new KnownTitle(
                title.text(),
                title.language(),
                title.isAmbiguous(),
                readings,
                title.lookalikes().stream().map(EditionKnowledge::outside).toList());
    }

    private static Outside outside(Lookalike lookalike) {
        return new Outside(lookalike.scheme(), lookalike.code(), lookalike.occupation(), lookalike.why());
    }
}
