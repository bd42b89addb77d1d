package org.htmdirectory.pages.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.htmdirectory.codes.scheme.SocCode;
import org.htmdirectory.pages.field.OrganizationLinks;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.ReferenceTable;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** What is written of the case for a code, in the order of its tables, as of the current edition. */
@Component
public class Dossier {

    private final PerEdition<Loaded> loaded;

    Dossier(Editions editions, RowSource rows, OrganizationLinks links, Sources sources) {
        this.loaded = new PerEdition<>(editions, () -> load(rows, links, sources));
    }

    private static Loaded load(RowSource rows, OrganizationLinks links, Sources sources) {
        DossierTables tables = new DossierTables();
        Reader reader = new Reader(rows);
        return new Loaded(
                reader.read(
                        tables.pastCodeTable(),
                        PastCodeEntity.class,
                        PastCodeEntity::position,
                        row -> row.toPastCode(sources)),
                reader.read(
                        tables.revisionEventTable(),
                        RevisionEventEntity.class,
                        RevisionEventEntity::position,
                        row -> row.toEvent(sources)),
                reader.read(
                        tables.principleTable(),
                        PrincipleEntity.class,
                        PrincipleEntity::position,
                        row -> row.toPrinciple(sources)),
                reader.read(tables.dutyTable(), DutyEntity.class, DutyEntity::position, row -> row.toDuty(sources)),
                reader.read(
                        tables.employerShareTable(),
                        EmployerShareEntity.class,
                        EmployerShareEntity::position,
                        row -> row.toShare(sources)),
                reader.read(
                        tables.statementTable(),
                        StatementEntity.class,
                        StatementEntity::position,
                        row -> row.toStatement(links, sources)));
    }

    /** How the work was counted, list by list. */
    public List<PastCode> pastCodes() {
        return loaded.get().pastCodes();
    }

    /** All that happened in the revisions of the list, or is not known of them. */
    public List<RevisionEvent> events() {
        return loaded.get().events();
    }

    /** What happened in one revision. */
    public List<RevisionEvent> events(String revision) {
        return events().stream()
                .filter(each -> each.revision().equals(revision))
                .toList();
    }

    /** The principles by which the list is made. */
    public List<Principle> principles() {
        return loaded.get().principles();
    }

    /** The duties of the field. */
    public List<Duty> duties() {
        return loaded.get().duties();
    }

    /** Who employs the people under a code, the largest employers first. */
    public List<EmployerShare> employers(SocCode code) {
        return loaded.get().employers().stream()
                .filter(each -> each.code().equals(code))
                .toList();
    }

    /** The statements of one part. */
    public List<CaseStatement> statements(StatementPart part) {
        return loaded.get().statements().stream()
                .filter(each -> each.part() == part)
                .toList();
    }

    private record Reader(RowSource rows) {

        <E, T> List<T> read(ReferenceTable table, Class<E> entity, ToIntFunction<E> position, Function<E, T> make) {
            return rows.rows(table, entity).stream()
                    .sorted(Comparator.comparingInt(position))
                    .map(make)
                    .toList();
        }
    }

    private record Loaded(
            List<PastCode> pastCodes,
            List<RevisionEvent> events,
            List<Principle> principles,
            List<Duty> duties,
            List<EmployerShare> employers,
            List<CaseStatement> statements) {}
}
