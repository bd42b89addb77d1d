package org.htmdirectory.titles.knowledge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.reading.employers.Employer;
import org.htmdirectory.reading.employers.EmployerKind;
import org.htmdirectory.reading.employers.Equipment;

/** A row of the table {@code employer}. */
@Entity
@Immutable
@Table(name = "employer")
class EmployerEntity {

    @Id
    private String slug;

    private String name;
    private List<String> also;
    private String kind;
    private List<String> equipment;
    private String note;

    protected EmployerEntity() {}

    /** All employers of the table. */
    static List<Employer> all(RowSource from) {
        return from.rows(new EmployerTables().employerTable(), EmployerEntity.class).stream()
                .map(EmployerEntity::toEmployer)
                .toList();
    }

    private Employer toEmployer() {
        return new Employer(
                slug,
                name,
                also,
                EnumCode.parse(EmployerKind.class, kind),
                equipment.stream()
                        .map(code -> EnumCode.parse(Equipment.class, code))
                        .collect(Collectors.toSet()),
                note);
    }
}
