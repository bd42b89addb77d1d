package org.htmdirectory.pages.roles;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.ladder.Pay;
import org.htmdirectory.careers.ladder.Rung;
import org.htmdirectory.careers.work.RoleWork;
import org.htmdirectory.careers.work.WorkingCondition;
import org.htmdirectory.codes.crosswalk.Disagreement;
import org.htmdirectory.codes.crosswalk.SchemeMappings;
import org.htmdirectory.codes.scheme.Scheme;
import org.htmdirectory.codes.scheme.SchemeSlug;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.pages.jobs.OwnPay;
import org.htmdirectory.terms.BestKnownNames;
import org.htmdirectory.terms.Evidence;
import org.htmdirectory.terms.Level;
import org.htmdirectory.terms.RelatedRole;
import org.htmdirectory.terms.Role;
import org.htmdirectory.terms.Title;
import org.htmdirectory.terms.TitleKind;

/**
 * One role with all that the directory knows of it.
 *
 * @param role the role
 * @param picture "one job, many names"
 * @param names its wordings by kind
 * @param coined its wordings that no source has
 * @param lookalikes titles that are mistaken for it
 * @param codes its official codes by scheme
 * @param disagreements where schemes disagree about it
 * @param statistics what official statistics say of the code that counts it, or null where none does
 * @param certifications the certificates that are for it
 * @param rungs its rungs on the ladder of careers, the lower before the higher
 * @param pay what people in it earn, whatever their level; the newest figure first
 * @param levelPay what people at each of its levels earn, as far as one is known: of the nation, else of a place
 * @param ownPay the figure of pay that is closest to the job, or null
 * @param toStart the figure for the level at which people begin, or null
 * @param work what the work is, or null where it is not told
 * @param related the roles near it
 */
record RolePage(
        Role role,
        NamesPicture picture,
        List<Names> names,
        List<Name> coined,
        List<Title> lookalikes,
        List<SchemeMappings> codes,
        List<Disagreement> disagreements,
        Statistics statistics,
        List<Certification> certifications,
        List<Rung> rungs,
        List<Pay> pay,
        List<LevelPay> levelPay,
        OwnPay ownPay,
        OwnPay toStart,
        RoleWork work,
        List<RelatedRole> related) {

    private static final Set<String> ON_PAPER =
            Set.of(SchemeSlug.US_SOC, SchemeSlug.ONET_SOC, SchemeSlug.US_CENSUS, SchemeSlug.CIP);

    /** The page's heading. */
    public String title() {
        return role.name();
    }

    /** The page's description for search engines. */
    public String description() {
        return role.name()
                + ": what people in this job do, what else it is called, its official codes, growth and pay.";
    }

    /** Whether the name needs the field's short name explained. */
    public boolean namesHtm() {
        return role.name().contains("HTM");
    }

    /** Its levels as one rises through them, whatever way people come in; those apart from the others come last. */
    public List<Rung> levels() {
        return rungs.stream()
                .sorted(Comparator.comparing(Rung::level, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Those certifications for it that can be earned in the United States. */
    public List<Certification> certificationsAtHome() {
        return certifications.stream().filter(RolePage::isAtHome).toList();
    }

    /** Those among them that a source names for a level of the job, that to begin with first; all where none is named so. */
    public List<Certification> certificationsByLevel() {
        List<Certification> named = certificationsAtHome().stream()
                .filter(one -> one.useFor(role.ref()).evidence() == Evidence.HIGH
                        && !one.useFor(role.ref()).levels().isEmpty())
                .sorted(Comparator.comparing(
                        one -> one.useFor(role.ref()).levels().get(0)))
                .toList();
        return named.isEmpty() ? certificationsAtHome() : named;
    }

    /** The rest of those that can be earned in the United States. */
    public List<Certification> certificationsBeside() {
        List<Certification> first = certificationsByLevel();
        return certificationsAtHome().stream()
                .filter(one -> !first.contains(one))
                .toList();
    }

    /** The others. */
    public List<Certification> certificationsAbroad() {
        return certifications.stream().filter(one -> !isAtHome(one)).toList();
    }

    private static boolean isAtHome(Certification certification) {
        return certification.isActive() && certification.isAmerican();
    }

    /** Whether it is work in uniform. */
    public boolean isMilitary() {
        return role.family().isMilitary();
    }

    /** How many wordings the world uses for the role; the names of official groups are not counted. */
    public long nameCount() {
        return names.stream()
                .flatMap(group -> group.entries().stream())
                .filter(name -> name.title().isNameOf(role.ref()))
                .count();
    }

    /** So many of the names by which it is known best. */
    List<Title> bestKnown(int most) {
        List<Title> all = names.stream()
                .flatMap(group -> group.entries().stream())
                .map(Name::title)
                .toList();
        return BestKnownNames.of(role, all, most);
    }

    /** Whether its codes of that classification stand on paper too, where there is room for few. */
    public boolean isPrinted(Scheme scheme) {
        return ON_PAPER.contains(scheme.slug());
    }

    /** What people at one of its levels earn: the newest figure of the nation, else of a place. */
    record LevelPay(Rung rung, Pay pay) {

        /** Whether people begin at that level. */
        boolean isToStart() {
            return rung.level() == Level.ENTRY || rung.level() == Level.I;
        }
    }

    /** What is said of pay where no figure is, or null. */
    public WorkingCondition paidBy() {
        return work == null
                ? null
                : work.conditions().stream()
                        .filter(condition -> condition.aspect() == WorkingCondition.Aspect.PAY)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether anything is known of pay beside official statistics. */
    public boolean isPayKnown() {
        return !pay.isEmpty() || !levelPay.isEmpty();
    }

    /** Wordings of one kind; long groups are shown folded. */
    record Names(TitleKind kind, List<Name> entries) {

        private static final int SHORT = 24;

        /** The heading above them. */
        public String heading() {
            return kind.label();
        }

        /** Whether there are so many that the group begins folded. */
        public boolean isLong() {
            return entries.size() > SHORT;
        }
    }

    /**
     * One wording.
     *
     * @param title the title
     * @param level the level it bears, as a word, or null
     * @param language the name of its language in English, or null where it is English
     */
    record Name(Title title, String level, String language) {}
}
