package org.htmdirectory.terms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.htmdirectory.platform.edition.Editions;
import org.htmdirectory.platform.edition.PerEdition;
import org.htmdirectory.platform.reference.RowSource;
import org.htmdirectory.sources.Sources;
import org.springframework.stereotype.Component;

/** The roles and titles of the current edition. */
@Component
public class Terminology {

    private final PerEdition<Terms> terms;
    private final PerEdition<Map<String, String>> former;

    Terminology(Editions editions, RowSource rows, Sources sources) {
        this.terms = new PerEdition<>(editions, () -> TermRows.read(rows).terms(sources.citations()));
        this.former = new PerEdition<>(editions, () -> former(rows));
    }

    private static Map<String, String> former(RowSource rows) {
        return rows.rows(new TerminologyTables().formerTitleTable(), FormerTitleEntity.class).stream()
                .collect(Collectors.toUnmodifiableMap(FormerTitleEntity::slug, FormerTitleEntity::title));
    }

    /** All terms, to be asked without looking for the edition each time. */
    public Terms all() {
        return terms.get();
    }

    /** All families, in the order in which pages list them. */
    public List<Family> families() {
        return terms.get().families();
    }

    /** All standard roles, by name. */
    public Collection<Role> roles() {
        return terms.get().roles().values();
    }

    /** The roles of a family, by name. */
    public List<Role> rolesOf(Family family) {
        return roles().stream().filter(role -> role.family().equals(family)).toList();
    }

    /** The role of that slug. */
    public Optional<Role> role(String slug) {
        return Optional.ofNullable(terms.get().roles().get(slug));
    }

    /** All titles, by wording. */
    public Collection<Title> titles() {
        return terms.get().titles().values();
    }

    /** How many wordings people use for work in the field. */
    public long namesInUse() {
        return titles().stream().filter(Title::isInUse).count();
    }

    /** The title of that slug. */
    public Optional<Title> title(String slug) {
        return Optional.ofNullable(terms.get().titles().get(slug));
    }

    /** The words of a title that was listed under that slug once and is no more. */
    public Optional<String> formerTitle(String slug) {
        return Optional.ofNullable(former.get().get(slug));
    }

    /** The titles that stand, or may stand, for a role: by kind, then by wording. */
    public List<Title> titlesOf(RoleRef role) {
        return terms.get().titlesByRole().getOrDefault(role.slug(), List.of());
    }

    /** The wordings that people use for a role, its standard name among them: by kind, then by wording. */
    public List<Title> namesOf(RoleRef role) {
        return titlesOf(role).stream().filter(title -> title.isNameOf(role)).toList();
    }

    /** The titles, in English, that are mistaken for a role and are never work in the field, by wording. */
    public List<Title> lookalikesOf(RoleRef role) {
        return terms.get().lookalikesByRole().getOrDefault(role.slug(), List.of());
    }

    /** The roles near a role. */
    public List<RelatedRole> relatedTo(RoleRef role) {
        return terms.get().related().getOrDefault(role.slug(), List.of());
    }
}
