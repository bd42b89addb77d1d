package org.htmdirectory.titles.knowledge;

import java.util.List;
import org.htmdirectory.platform.edition.Derived;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.reading.employers.Employer;
import org.htmdirectory.reading.employers.Employers;
import org.springframework.stereotype.Component;

/** The employers of the current edition. */
@Component
public class EmployerRegister {

    private final Derived<Employers> employers;

    EmployerRegister(Editions editions, RowSource rows) {
        PerEdition<List<Employer>> listed = new PerEdition<>(editions, () -> EmployerEntity.all(rows));
        this.employers = new Derived<>(editions, () -> Employers.of(listed.get()));
    }

    /** All of them, to be asked without looking for the edition each time. */
    public Employers employers() {
        return employers.get();
    }
}
