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

    /**
     * What pays for school for people of that state: what the state itself gives first, then federal aid, what else is for that
     * state alone, and the rest. What is told of all states together is left out where its own is known.
     */
    public List<Scholarship> scholarships(UsState state) {
        return scholarships().stream()
                .filter(one -> one.isFor(state))
                .filter(one -> !one.isOfAnyState() || !isRead(state, one.kind()))
                .sorted(Comparator.comparing(SchoolMoney::rank))
                .toList();
    }

    private static int rank(Scholarship one) {
        if (one.isOfOneState()) {
            return 0;
        }
        if (one.kind() == Scholarship.Kind.FEDERAL_AID) {
            return 1;
        }
        return one.state() == null ? 3 : 2;
    }

    private boolean isRead(UsState state, Scholarship.Kind kind) {
        return scholarships().stream().anyMatch(one -> one.state() == state && one.kind() == kind);
    }

    /** That we have read of no grant of a state, and whom to ask, as sentences; null where we have read of one. */
    public String unread(UsState state) {
        return state == null || isRead(state, Scholarship.Kind.STATE_GRANT)
                ? null
                : ("We have read of no grant of %s’s own. Nearly every state has some: ask its office for student aid, your"
                                + " counselor, and the college.")
                        .formatted(state.label());
    }

    /** All that prepares, by kind and name. */
    public List<Preparation> preparations() {
        return loaded.get().preparations();
    }

    private record Loaded(List<Scholarship> scholarships, List<Preparation> preparations) {}
}
