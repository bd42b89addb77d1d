package org.htmdirectory.pages.handout;

import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.careers.certification.Certification;
import org.htmdirectory.careers.work.UsualSchooling;
import org.htmdirectory.labor.projection.Statistics;
import org.htmdirectory.platform.paper.Format;
import org.htmdirectory.terms.Role;

/**
 * One role on one page.
 *
 * @param role the role
 * @param format on which paper and in which print; large print says less
 * @param names some of its other names
 * @param official what US statistics say of the code that counts it, or null
 * @param schooling the school that people in it usually have, or null where that is not told
 * @param certifications certificates for it that can be earned
 * @param moves where people in it come from and go on to
 * @param codes the codes to know
 * @param imprint the foot
 */
record RoleHandout(
        Role role,
        Format format,
        OtherNames.Some names,
        Statistics official,
        UsualSchooling schooling,
        List<Certification> certifications,
        NextSteps moves,
        List<CodeToKnow> codes,
        Imprint imprint) {

    private static final char UNBROKEN = '\u00a0';

    private static final int FEW_LEVELS = 3;

    /** The document's title. */
    public String title() {
        return role.name();
    }

    /** What the document is, for its description. */
    public String description() {
        return role.name() + ": what people in this job do, what else it is called, how the work grows and what it"
                + " pays, on one page.";
    }

    /** The other names in one line. */
    public String nameLine() {
        return String.join(", ", names.shown());
    }

    /** The usual levels in one line; null where there are too few to be a way up. */
    public String levelLine() {
        return role.levels().size() < FEW_LEVELS
                ? null
                : role.levels().stream()
                        .map(level -> level.label().replace(' ', UNBROKEN))
                        .collect(Collectors.joining(UNBROKEN + "› "));
    }

    /** The certificates in one line; by their letters alone in large print. */
    public String certificateLine() {
        return certifications.stream()
                .map(one -> format.isLarge() ? one.briefly() : one.nameAndLetters())
                .collect(Collectors.joining(", "));
    }
}
