package org.htmdirectory.employer;

import java.util.List;
import org.htmdirectory.edition.Derived;
import org.htmdirectory.edition.Editions;
import org.htmdirectory.edition.PerEdition;
import org.springframework.stereotype.Component;

/** The employers of the current edition. */
@Component
public class EmployerRegister {

    private final Derived<Employers> employers;

    EmployerRegister(Editions editions, EmployerRepository repository) {
        PerEdition<List<Employer>> listed = new PerEdition<>(
                editions,
                () -> repository.findAllByOrderBySlug().stream()
                        .map(EmployerEntity::toEmployer)
                        .toList());
        this.employers = new Derived<>(editions, () -> Employers.of(listed.get()));
    }

    /** All of them, to be asked without looking for the edition each time. */
    public Employers employers() {
        return employers.get();
    }
}
