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
                ? "Certificates"
                : "Certificates for the role " + filter.role().name();
    }

    /** The page's description for search engines. */
    public String description() {
        return "Certificates in healthcare technology management: who gives them, what they ask for, what the exam is"
                + " like, and which jobs they are for.";
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
