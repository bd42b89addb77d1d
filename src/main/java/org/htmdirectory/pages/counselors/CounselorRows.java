package org.htmdirectory.pages.counselors;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.htmdirectory.careers.work.Holland;
import org.htmdirectory.careers.work.HollandProfile;
import org.htmdirectory.careers.work.RoleWork;
import org.htmdirectory.careers.work.Work;
import org.htmdirectory.codes.crosswalk.Crosswalk;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.pages.counselors.CounselorRow.Cited;
import org.htmdirectory.pages.jobs.RoleGroups;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleRef;
import org.htmdirectory.terms.Terminology;
import org.springframework.stereotype.Component;

/** What each job of the current edition is filed under; those of other countries last. */
@Component
class CounselorRows {

    private final Terminology terminology;
    private final RoleGroups groups;
    private final Work work;
    private final Crosswalk crosswalk;
    private final PerEdition<Map<String, Cited>> clusters;

    CounselorRows(
            Terminology terminology,
            RoleGroups groups,
            Work work,
            Crosswalk crosswalk,
            Editions editions,
            RowSource rows,
            Sources sources) {
        this.terminology = terminology;
        this.groups = groups;
        this.work = work;
        this.crosswalk = crosswalk;
        this.clusters = new PerEdition<>(
                editions,
                () -> rows.rows(new CareerClusterTables().careerClusterTable(), CareerClusterEntity.class).stream()
                        .collect(Collectors.toUnmodifiableMap(
                                CareerClusterEntity::role, row -> row.toCluster(sources))));
    }

    List<CounselorRow> all() {
        return terminology.roles().stream()
                .sorted(Comparator.<Role, Boolean>comparing(
                                role -> groups.groupOf(role.ref()).isAbroad())
                        .thenComparing(Role::name))
                .map(this::row)
                .toList();
    }

    private CounselorRow row(Role role) {
        return new CounselorRow(
                role,
                clusters.get().get(role.slug()),
                work.of(role.ref())
                        .map(RoleWork::interests)
                        .map(CounselorRows::letters)
                        .orElse(null),
                program(role.ref()).map(CounselorRows::code).orElse(null),
                crosswalk.socOf(role.ref()).stream()
                        .findFirst()
                        .map(CounselorRows::code)
                        .orElse(null));
    }

    private Optional<Mapping> program(RoleRef role) {
        return crosswalk.mappingsOf(role).stream()
                .filter(of -> of.scheme().slug().equals(SchemeSlug.CIP))
                .flatMap(of -> of.mappings().stream())
                .findFirst();
    }

    private static Cited letters(HollandProfile profile) {
        return new Cited(
                profile.letters().stream()
                        .map(Holland::letter)
                        .map(String::valueOf)
                        .collect(Collectors.joining()),
                null,
                profile.citations().get(0));
    }

    private static Cited code(Mapping mapping) {
        String near = mapping.match().isOnlyNear() ? " (nearest)" : "";
        return new Cited(
                mapping.code().code() + " " + mapping.code().name() + near,
                mapping.code().address(),
                mapping.citation());
    }
}
