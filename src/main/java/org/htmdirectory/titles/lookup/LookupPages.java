package org.htmdirectory.titles.lookup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.reading.neighbors.Lookup;
import org.htmdirectory.reading.verdict.Candidate;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Reading;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleFacts;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;
import org.htmdirectory.titles.lookup.LookupPage.Alternative;
import org.htmdirectory.titles.lookup.LookupPage.Others;
import org.springframework.stereotype.Component;

/** Puts together what a lookup's page and a title's page show beside the answer. */
@Component
class LookupPages {

    private static final int MOST_NAMES = 12;

    /** A role less probable than this would only distract. */
    private static final double WORTH_NAMING = 0.1;

    private final Directory directory;
    private final Terminology terminology;
    private final RoleFacts facts;

    LookupPages(Directory directory, Terminology terminology, RoleFacts facts) {
        this.directory = directory;
        this.terminology = terminology;
        this.facts = facts;
    }

    LookupPage answer(String query, UsState state) {
        Lookup lookup = directory.lookup(query);
        RoleRef role = lookup.role();
        return new LookupPage(
                lookup,
                role == null ? null : terminology.role(role.slug()).orElseThrow(),
                role == null ? List.of() : facts.about(role, lookup.level(), state),
                role == null ? alternatives(lookup.readings(), state) : List.of(),
                possible(lookup),
                role == null ? List.of() : others(role, lookup.title()),
                role == null
                        ? List.of()
                        : terminology.lookalikesOf(role).stream()
                                .limit(MOST_NAMES)
                                .toList(),
                terminology.families());
    }

    private static List<RoleRef> possible(Lookup lookup) {
        return lookup.answer().candidates().stream()
                .filter(candidate -> candidate.confidence() >= WORTH_NAMING)
                .map(Candidate::role)
                .toList();
    }

    List<Alternative> alternatives(List<Reading> readings, UsState state) {
        return readings.stream()
                .map(reading -> new Alternative(
                        role(reading),
                        reading.when(),
                        reading.level(),
                        facts.about(reading.role(), reading.level(), state)))
                .toList();
    }

    /** The other wordings of a role, those in English first, by how they stand to it. */
    List<Others> others(RoleRef role, Title except) {
        return Arrays.stream(Equivalence.values())
                .map(equivalence -> others(role, except, equivalence))
                .filter(others -> !others.titles().isEmpty())
                .toList();
    }

    private Others others(RoleRef role, Title except, Equivalence equivalence) {
        List<Title> titles = terminology.titlesOf(role).stream()
                .filter(title -> !title.equals(except) && title.kind() != TitleKind.MISSPELLING)
                .filter(title -> title.readingFor(role)
                        .filter(reading -> reading.equivalence() == equivalence)
                        .isPresent())
                .sorted(Comparator.comparing((Title title) -> !"en".equals(title.language()))
                        .thenComparing(Title::isAmbiguous)
                        .thenComparing(Title::kind)
                        .thenComparing(Title::text))
                .toList();
        List<Title> shown = titles.stream().limit(MOST_NAMES).toList();
        return new Others(equivalence, shown, titles.size() - shown.size());
    }

    private Role role(Reading reading) {
        return terminology.role(reading.role().slug()).orElseThrow();
    }
}
