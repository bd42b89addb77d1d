package org.htmdirectory.pages.dossier;

import java.util.List;
import org.htmdirectory.sources.Citation;

/**
 * A principle by which the list is made, and how the field stands to it.
 *
 * @param slug its key
 * @param name what it is called here
 * @param rule what it says
 * @param meets what speaks for a code
 * @param weak what speaks against one
 * @param citations where the rule was read; never empty
 */
public record Principle(String slug, String name, String rule, String meets, String weak, List<Citation> citations) {}
