package org.htmdirectory.labor.projection;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** Why jobs under a code come open, who employs its people and what school they have, as of the current edition. */
@Component
public class PeopleUnderCodes {

    private final PerEdition<Held> all;

    PeopleUnderCodes(Editions editions, RowSource rows, Sources sources) {
        this.all = new PerEdition<>(editions, () -> read(rows, sources));
    }

    private static Held read(RowSource rows, Sources sources) {
        PeopleTables tables = new PeopleTables();
        return new Held(
                rows.rows(tables.separationTable(), SeparationEntity.class).stream()
                        .map(row -> row.toSeparation(sources))
                        .sorted(Comparator.comparing(Separation::baseYear))
                        .toList(),
                rows.rows(tables.employingIndustryTable(), EmployingIndustryEntity.class).stream()
                        .map(row -> row.toEmployingIndustry(sources))
                        .sorted(Comparator.comparing(EmployingIndustry::position))
                        .toList(),
                rows.rows(tables.attainmentTable(), AttainmentEntity.class).stream()
                        .map(row -> row.toAttainment(sources))
                        .toList());
    }

    /** What is published of a code’s people; of each kind it may be nothing. */
    public PeopleOfCode of(SocCode soc) {
        Held held = all.get();
        return new PeopleOfCode(
                under(soc, held.separations(), Separation::soc),
                under(soc, held.industries(), EmployingIndustry::soc),
                under(soc, held.attainments(), Attainment::soc).stream()
                        .reduce((older, newer) -> newer)
                        .orElse(null));
    }

    private static <T> List<T> under(SocCode soc, List<T> rows, Function<T, SocCode> code) {
        return rows.stream().filter(row -> code.apply(row).equals(soc)).toList();
    }

    private record Held(
            List<Separation> separations, List<EmployingIndustry> industries, List<Attainment> attainments) {}
}
