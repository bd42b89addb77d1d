package org.htmdirectory.terms;

import org.htmdirectory.sources.Citation;

/**
 * What a title is when it is not work in healthcare technology management.
 *
 * @param scheme slug of the classification that names it, e.g. {@code us-soc-2018}
 * @param code the code in that classification
 * @param occupation the official name of what it really is
 * @param why one sentence: why it is confused, and the difference
 * @param resembles the role it is mistaken for
 * @param citation where this comes from
 */
public record Lookalike(
        String scheme, String code, String occupation, String why, RoleRef resembles, Citation citation) {}
