package org.htmdirectory.pages.field;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.platform.site.NotFoundException;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** The organizations and milestones of the current edition. */
@Component
public class Field {

    private final PerEdition<Loaded> loaded;

    Field(Editions editions, RowSource rows, Sources sources) {
        this.loaded = new PerEdition<>(editions, () -> load(rows, sources));
    }

    private static Loaded load(RowSource rows, Sources sources) {
        FieldTables tables = new FieldTables();
        Map<String, Organization> bySlug = rows.rows(tables.organizationTable(), OrganizationEntity.class).stream()
                .map(row -> row.toOrganization(sources))
                .collect(Collectors.toUnmodifiableMap(Organization::slug, Function.identity()));
        return new Loaded(
                bySlug.values().stream().sorted(Organization.LISTED).toList(),
                bySlug,
                rows.rows(tables.milestoneTable(), MilestoneEntity.class).stream()
                        .map(row -> row.toMilestone(bySlug, sources))
                        .sorted(Comparator.comparing(
                                        (Milestone each) -> each.date().iso())
                                .thenComparing(Milestone::slug))
                        .toList());
    }

    /** All organizations, by kind and name. */
    List<Organization> organizations() {
        return loaded.get().organizations();
    }

    /** The organization of that slug. */
    public Optional<Organization> organization(String slug) {
        return Optional.ofNullable(slug).map(loaded.get().bySlug()::get);
    }

    /** The societies of the field at work in a state, by name. */
    public List<Organization> societiesIn(UsState state) {
        return organizations().stream()
                .filter(each -> each.kind() == OrganizationKind.REGIONAL && each.state() == OrganizationState.ACTIVE)
                .filter(each -> each.place() != null
                        && List.of(each.place().split(" and ")).contains(state.label()))
                .toList();
    }

    /** The organization a visitor asked for; throws {@link NotFoundException} where there is none. */
    Organization askedOrganization(String slug) {
        return organization(slug).orElseThrow(() -> new NotFoundException("organization", slug));
    }

    /** All milestones, the oldest first. */
    List<Milestone> milestones() {
        return loaded.get().milestones();
    }

    /** What an organization had a part in, the oldest first. */
    List<Milestone> milestonesOf(Organization organization) {
        return milestones().stream()
                .filter(each -> each.organizations().contains(organization))
                .toList();
    }

    /** All organizations: those first that are at work, surest, and had a part in most that happened. */
    List<Organization> bestKnown() {
        return organizations().stream()
                .sorted(Comparator.comparing(Organization::state)
                        .thenComparing(Organization::doubt)
                        .thenComparing(each -> -milestonesOf(each).size())
                        .thenComparing(each -> -each.citations().size()))
                .toList();
    }

    private record Loaded(
            List<Organization> organizations, Map<String, Organization> bySlug, List<Milestone> milestones) {}
}
