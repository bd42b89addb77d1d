package org.htmdirectory.careers.certification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** The certificates of the current edition. */
@Component
public class Certifications {

    /** Those that can be earned, then those of the United States. */
    static final Comparator<Certification> USEFUL_FIRST = Comparator.comparing(Certification::status)
            .thenComparing(certification -> !certification.countries().contains("US"));

    private final PerEdition<List<Certification>> certifications;

    Certifications(Editions editions, RowSource rows, Terminology terminology, Sources sources) {
        this.certifications = new PerEdition<>(
                editions, () -> CertificationRows.read(rows).certifications(terminology.all(), sources.citations()));
    }

    /** All of them: those that can be earned first, those of the United States before others, then by name. */
    public List<Certification> all() {
        return certifications.get();
    }

    /** Those for a role: those that can be earned and are best evidenced first. */
    public List<Certification> of(RoleRef role) {
        return all().stream()
                .filter(certification -> certification.isFor(role))
                .sorted(USEFUL_FIRST.thenComparing(
                        certification -> certification.useFor(role).evidence()))
                .toList();
    }

    /** The one of that slug. */
    public Optional<Certification> find(String slug) {
        return all().stream()
                .filter(certification -> certification.slug().equals(slug))
                .findFirst();
    }
}
