package org.htmdirectory.api.description;

/**
 * A part of a request that cannot be used.
 *
 * @param field the parameter or the field, e.g. {@code limit} or {@code [3].title}; {@code body} for the body as a whole
 * @param message what it must be, as the rest of a sentence that begins with the field
 */
public record FieldProblem(String field, String message) {}
