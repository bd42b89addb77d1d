package org.htmdirectory.api.json;

import java.net.URI;
import java.util.List;

/** A problem document (RFC 9457) as the description shows it; {@code errors} stands where a parameter or a field is at fault. */
record ProblemResource(URI type, String title, int status, String detail, URI instance, List<FieldProblem> errors) {}
