package org.htmdirectory.reading.verdict;

/**
 * A code to report a role under.
 *
 * @param scheme slug of the classification
 * @param code the code
 * @param name its official name
 * @param match how the code stands to the role: {@code exact}, {@code close}, {@code broad}, {@code narrow} or
 *     {@code related}, with the meaning that SKOS gives these words
 */
public record ReportedCode(String scheme, String code, String name, String match) {}
