package org.htmdirectory.careers.certification;

import java.util.Comparator;
import java.util.List;
import org.htmdirectory.terms.RoleRef;

/**
 * The certificates, all or some.
 *
 * @param shown those that are listed
 * @param total how many there are
 * @param filter what they were chosen by
 * @param roles the roles to choose from
 * @param issuers the issuers to choose from
 */
record CertificationsPage(
        List<Certification> shown, int total, Filter filter, List<RoleRef> roles, List<String> issuers) {

    static CertificationsPage of(List<Certification> all, Filter filter) {
        return new CertificationsPage(
                all.stream().filter(filter::lets).toList(),
                all.size(),
                filter,
                all.stream()
                        .flatMap(certification -> certification.uses().stream())
                        .map(Certification.Use::role)
                        .distinct()
                        .sorted(Comparator.comparing(RoleRef::name))
                        .toList(),
                all.stream()
                        .map(Certification::issuer)
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList());
    }

    /** The page's heading. */
    public String title() {
        return filter.role() == null
                ? "Certifications"
                : "Certifications for the role " + filter.role().name();
    }

    /** The page's description for search engines. */
    public String description() {
        return "Certifications in healthcare technology management: who gives them, what they ask for, what the exam is"
                + " like, and which jobs they are for.";
    }

    /** The few to know first, where nothing was chosen. */
    public List<Certification> leads() {
        return filter.isSet()
                ? List.of()
                : shown.stream()
                        .filter(Certification::isToKnowFirst)
                        .sorted(Comparator.comparing(Certification::shortName))
                        .toList();
    }

    /** The others that can be earned, or may be. */
    public List<Certification> others() {
        return shown.stream()
                .filter(one -> filter.isSet() || !one.isToKnowFirst())
                .filter(one -> one.status() != Certification.Status.RETIRED)
                .filter(Certification::isAmerican)
                .toList();
    }

    /** Those of other countries. */
    public List<Certification> abroad() {
        return shown.stream()
                .filter(one -> one.status() != Certification.Status.RETIRED)
                .filter(one -> !one.isAmerican())
                .toList();
    }

    /** Those that are no longer given. */
    public List<Certification> retired() {
        return shown.stream()
                .filter(one -> one.status() == Certification.Status.RETIRED)
                .toList();
    }

    /** The statuses to choose from. */
    public Certification.Status[] statuses() {
        return Certification.Status.values();
    }

    /**
     * What a visitor chose; null where anything.
     *
     * @param role the role they must be for
     * @param issuer who must give them
     * @param status whether they can be earned
     */
    record Filter(RoleRef role, String issuer, Certification.Status status) {

        boolean lets(Certification certification) {
            return (role == null || certification.isFor(role))
                    && (issuer == null || certification.issuer().equals(issuer))
                    && (status == null || certification.status() == status);
        }

        /** Whether anything was chosen. */
        public boolean isSet() {
            return role != null || issuer != null || status != null;
        }
    }
}
