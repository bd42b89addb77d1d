package org.htmdirectory.pages.dossier;

import java.util.List;
import org.htmdirectory.pages.field.OrganizationLink;
import org.htmdirectory.sources.Citation;

/**
 * A statement of the case.
 *
 * @param slug its key and its anchor on the page
 * @param part where it belongs
 * @param whom whom it is about or for; of a definition, the code
 * @param heading what it says, in a line
 * @param text the same in a sentence or two
 * @param organizations who is reached or does it
 * @param citations where all this was read; never empty
 */
public record CaseStatement(
        String slug,
        StatementPart part,
        String whom,
        String heading,
        String text,
        List<OrganizationLink> organizations,
        List<Citation> citations) {}
