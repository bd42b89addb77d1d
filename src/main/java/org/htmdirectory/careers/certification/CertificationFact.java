package org.htmdirectory.careers.certification;

import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.RoleFact;
import org.htmdirectory.terms.RoleRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The certifications for a role that can be earned, our own judgments left out. */
@Component
@Order(5)
class CertificationFact implements RoleFact {

    private final Certifications certifications;

    CertificationFact(Certifications certifications) {
        this.certifications = certifications;
    }

    @Override
    public List<Line> about(RoleRef role, UsState state) {
        List<Certification> sure = certifications.of(role).stream()
                .filter(certification -> certification.status() == Certification.Status.ACTIVE)
                .filter(certification -> !certification.useFor(role).doubt().isJudged())
                .toList();
        return sure.isEmpty() ? List.of() : List.of(line(sure, role));
    }

    private static Line line(List<Certification> sure, RoleRef role) {
        String text = sure.stream().map(Certification::briefly).collect(Collectors.joining(", "));
        return new Line(
                Kind.CERTIFICATIONS,
                sure.size() == 1 ? "Certification" : "Certifications",
                text,
                null,
                "/certifications?role=" + role.slug(),
                null);
    }
}
