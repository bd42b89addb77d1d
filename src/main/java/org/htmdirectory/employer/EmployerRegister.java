package org.htmdirectory.employer;

import org.htmdirectory.edition.Editions;
import org.htmdirectory.edition.PerEdition;
import org.springframework.stereotype.Component;

/** The employers of the current edition. */
@Component
public class EmployerRegister {

    private final PerEdition<Employers> employers;

    EmployerRegister(Editions editions, EmployerRepository repository) {
        this.employers = new PerEdition<>(
                editions,
                () -> Employers.of(repository.findAllByOrderBySlug().stream()
                        .map(EmployerEntity::toEmployer)
                        .toList()));
    }

    /** All of them, to be asked without looking for the edition each time. */
    public Employers employers() {
        return employers.get();
    }
}
