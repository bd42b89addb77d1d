package org.htmdirectory.pages.roles;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.htmdirectory.codes.crosswalk.Mapping;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.labor.projection.Projection;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.labor.wage.WageRow;
import org.htmdirectory.platform.chart.Figure;
import org.htmdirectory.platform.site.Figures;
import org.htmdirectory.sources.Citation;
import org.htmdirectory.terms.RelatedRole;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Title;

/**
 * A role in a comparison: one of its columns.
 *
 * @param page all that is known of the role
 * @param same the name of an earlier role whose figures are the same because one code counts both, or null
 * @param others the other roles of the comparison
 * @param without the address of the comparison without this role, or null where only one would stay
 */
record ComparedRole(RolePage page, String same, List<Role> others, String without) {

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

    /** Half of those counted with it earn more a year. */
    public Figure median() {
        return hasPay() ? pay().median() : Figure.MISSING;
    }

    /** A tenth of those counted with it earn less a year. */
    public Figure lowest() {
        return hasPay() ? pay().p10() : Figure.MISSING;
    }

    /** A tenth of those counted with it earn more a year. */
    public Figure highest() {
        return hasPay() ? pay().p90() : Figure.MISSING;
    }

    /** Whether figures on its pay are held. */
    public boolean hasPay() {
        return statistics() != null && statistics().wage() != null;
    }

    private WageRow pay() {
        return WageRow.of(statistics().wage());
    }

    /** The newest decade held of its code, or null. */
    public Projection decade() {
        return statistics() == null ? null : statistics().newest();
    }

    /** How many percent more jobs are expected at the end of that decade. */
    public Figure growth() {
        return decade() == null ? Figure.MISSING : Figure.of(decade().percent(), Figures::changePercent);
    }

    /** How many places fall open each year of that decade. */
    public Figure openings() {
        return decade() == null ? Figure.MISSING : Figure.of(decade().openings(), Figures::thousands);
    }

    /** The schooling that is usual for those counted with it. */
    public Figure schooling() {
        return decade() == null ? Figure.MISSING : Figure.of(decade().entry().schooling(), words -> words);
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
