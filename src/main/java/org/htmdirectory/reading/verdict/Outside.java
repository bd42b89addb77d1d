package org.htmdirectory.reading.verdict;

/**
 * What a title is when it is not work in healthcare technology management.
 *
 * @param scheme slug of the classification that names it, e.g. {@code us-soc-2018}
 * @param code the code in that classification
 * @param name the official name under that code
 * @param why one sentence: what says so, and where it is mistaken for a role, the difference
 */
public record Outside(String scheme, String code, String name, String why) {}
