package org.htmdirectory.pages.roles;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.htmdirectory.careers.work.UsualSchooling;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.pages.jobs.FactStrip;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.RelatedRole;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.Title;

/**
 * A role in a comparison: one of its columns.
 *
 * @param page all that is known of the role
 * @param same the name of an earlier role whose figures are the same because one code counts both, or null
 * @param others the other roles of the comparison
 * @param without the address of the comparison without this role, or null where only one would stay
 * @param pay what people in it earn, as far as the figures are about it
 * @param growth how many more such jobs are expected; empty where no figure is about it
 */
record ComparedRole(
        RolePage page,
        String same,
        List<Role> others,
        String without,
        List<RoleFact.Line> pay,
        List<RoleFact.Line> growth) {

    private static final int MOST_NAMES = 5;
    private static final int MOST_LOOKALIKES = 3;
    private static final Set<String> WELL_KNOWN =
            Set.of(SchemeSlug.ONET_SOC, SchemeSlug.CIP, SchemeSlug.ISCO, SchemeSlug.ESCO, SchemeSlug.NOC);

    /** The role. */
    public Role role() {
        return page.role();
    }

    /** What statistics say of the code that counts it, or null. */
    public Statistics statistics() {
        return page.statistics();
    }

    /** The wordings by which it is known best. */
    public List<Title> bestKnown() {
        return page.bestKnown(MOST_NAMES);
    }

    /** Its closest code in each of the schemes that are used most, beside the one that its figures are about. */
    public List<Mapping> otherCodes() {
        return page.codes().stream()
                .filter(scheme -> WELL_KNOWN.contains(scheme.scheme().slug()))
                .map(scheme -> scheme.mappings().get(0))
                .toList();
    }

    /** Whether figures on its pay are held. */
    public boolean hasPay() {
        return statistics() != null && statistics().wage() != null;
    }

    /** The newest decade held of its code, or null. */
    public Projection decade() {
        return statistics() == null ? null : statistics().newest();
    }

    /** The school that people in it usually have, or null where that is not told. */
    public UsualSchooling schooling() {
        return page.work() == null ? null : page.work().schooling();
    }

    /** Whether the code holds it, so that what is said of the code may be said of it. */
    public boolean isCounted() {
        return new FactStrip(statistics()).isCounted();
    }

    /** Some of the titles that are mistaken for it. */
    public List<Title> lookalikes() {
        return page.lookalikes().stream().limit(MOST_LOOKALIKES).toList();
    }

    /** How it is near to the other roles of the comparison, then to the rest. */
    public List<RelatedRole> related() {
        List<String> compared = others.stream().map(Role::slug).toList();
        return Stream.of(true, false)
                .flatMap(here -> page.related().stream()
                        .filter(near -> compared.contains(near.role().slug()) == here))
                .toList();
    }

    /** Where its description and its figures come from. */
    public List<Citation> citations() {
        return Stream.of(
                        role().citations().stream(),
                        Stream.ofNullable(decade()).map(Projection::citation),
                        Stream.ofNullable(hasPay() ? statistics().wage().citation() : null))
                .flatMap(stream -> stream)
                .distinct()
                .toList();
    }
}
