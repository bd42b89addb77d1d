package org.htmdirectory.pages.advocacy;

import java.util.List;
import org.htmdirectory.pages.field.Organization;
import org.htmdirectory.sources.Citation;

/**
 * A fact about the field as a whole.
 *
 * @param slug its key and its anchor on the page
 * @param part what it belongs to
 * @param position its place among the others
 * @param text the fact, in a sentence or two
 * @param organizations whom it speaks of
 * @param citations where it was read; never empty
 */
record FieldFact(
        String slug,
        FieldPart part,
        int position,
        String text,
        List<Organization> organizations,
        List<Citation> citations) {}
