package org.htmdirectory.careers.school;

import java.util.Comparator;
import java.util.List;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** What pays for school and what prepares for it, of the current edition. */
@Component
public class SchoolMoney {

    private final PerEdition<Loaded> loaded;

    SchoolMoney(Editions editions, RowSource rows, Sources sources) {
        this.loaded = new PerEdition<>(editions, () -> load(rows, sources));
    }

    private static Loaded load(RowSource rows, Sources sources) {
        SchoolTables tables = new SchoolTables();
        return new Loaded(
                rows.rows(tables.scholarshipTable(), ScholarshipEntity.class).stream()
                        .map(row -> row.toScholarship(sources))
                        .sorted(Comparator.comparing(Scholarship::kind).thenComparing(Scholarship::name))
                        .toList(),
                rows.rows(tables.preparationTable(), PreparationEntity.class).stream()
                        .map(row -> row.toPreparation(sources))
                        .sorted(Comparator.comparing(Preparation::kind).thenComparing(Preparation::name))
                        .toList());
    }

    /** All that pays, by kind and name. */
    List<Scholarship> scholarships() {
        return loaded.get().scholarships();
    }

    /** What pays for people in the armed forces and for those who have left them. */
    public List<Scholarship> forThoseWhoServed() {
        return scholarships().stream().filter(Scholarship::isForThoseWhoServed).toList();
    }

    /** What pays for school for people of that state: what is for that state alone first, then by kind and name. */
    public List<Scholarship> scholarships(UsState state) {
        return scholarships().stream()
                .filter(one -> one.isFor(state))
                .sorted(Comparator.comparing(one -> one.state() == null))
                .toList();
    }

    /** All that prepares, by kind and name. */
    public List<Preparation> preparations() {
        return loaded.get().preparations();
    }

    private record Loaded(List<Scholarship> scholarships, List<Preparation> preparations) {}
}
