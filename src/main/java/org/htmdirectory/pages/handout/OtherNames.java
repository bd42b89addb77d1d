package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.htmdirectory.careers.certification.Certifications;
import org.htmdirectory.terms.BestKnownNames;
import org.htmdirectory.terms.Equivalence;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Terminology;
import org.htmdirectory.terms.Title;
import org.springframework.stereotype.Component;

/** Chooses a few of a role's many other names, all in English. */
@Component
class OtherNames {

    private final Terminology terminology;
    private final Certifications certifications;

    OtherNames(Terminology terminology, Certifications certifications) {
        this.terminology = terminology;
        this.certifications = certifications;
    }

    /**
     * Some names.
     *
     * @param shown the best known
     * @param more how many others there are
     */
    record Some(List<String> shown, int more) {}

    /** At most so many of a role's other names. */
    Some of(Role role, int most) {
        List<Title> all = all(role);
        List<String> shown =
                BestKnownNames.of(role, all, most).stream().map(Title::text).toList();
        return new Some(shown, all.size() - shown.size());
    }

    // The letters of a certification stand beside it on the sheet, and are no name of the job.
    private List<Title> all(Role role) {
        Set<String> letters = certifications.all().stream()
                .flatMap(one -> Stream.of(one.briefly(), one.name()))
                .collect(Collectors.toSet());
        return terminology.titlesOf(role.ref()).stream()
                .filter(Title::isInUse)
                .filter(title -> title.readingFor(role.ref()).orElseThrow().equivalence() != Equivalence.RELATED)
                .filter(title -> !title.text().equals(role.name()) && !letters.contains(title.text()))
                .toList();
    }
}
