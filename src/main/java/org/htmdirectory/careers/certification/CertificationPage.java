package org.htmdirectory.careers.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.sources.Citation;

/**
 * One certificate.
 *
 * @param certification the certificate
 * @param asks which rungs of the ladder ask for it, or where it helps
 * @param today the day on which it is read
 */
record CertificationPage(Certification certification, List<Asker.Ask> asks, LocalDate today) {

    /** The page's heading. */
    public String title() {
        return certification.nameAndLetters();
    }

    /** The page's description for search engines. */
    public String description() {
        return certification.name()
                + ": who gives it, what it asks for, what the exam is like and which jobs it is for.";
    }

    /** Where everything on the page comes from. */
    public List<Citation> citations() {
        return Stream.of(
                        certification.citations().stream(),
                        certification.details().stream().map(Certification.Detail::citation),
                        certification.uses().stream().map(Certification.Use::citation))
                .flatMap(cited -> cited)
                .distinct()
                .toList();
    }
}
