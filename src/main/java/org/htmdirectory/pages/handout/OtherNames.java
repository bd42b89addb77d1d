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
     * @param shared how many of them, the last ones, mean other work as well
     * @param more how many others there are
     */
    record Some(List<String> shown, int shared, int more) {

        private static final String OTHER_WORK = "words that mean other work as well: ";

        /** The names in one line, those that mean other work as well set apart. */
        String line() {
            int own = shown.size() - shared;
            String apart = shared == 0 ? "" : OTHER_WORK + String.join(", ", shown.subList(own, shown.size()));
            return Stream.of(String.join(", ", shown.subList(0, own)), apart)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("; "));
        }
    }

    /** At most so many of a role's other names. */
    Some of(Role role, int most) {
        List<Title> all = all(role);
        List<Title> shown = BestKnownNames.of(role, all, most);
        int shared = (int) shown.stream().filter(Title::isAmbiguous).count();
        return new Some(shown.stream().map(Title::text).toList(), shared, all.size() - shown.size());
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
