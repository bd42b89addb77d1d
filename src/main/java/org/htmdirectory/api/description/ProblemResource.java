package org.htmdirectory.api.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A problem document (RFC 9457) as the description shows it; {@code errors} stands where a parameter or a field is at fault. */
record ProblemResource(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(format = "uri-reference")
        String type,

        String title,
        int status,
        String detail,
        @Schema(format = "uri-reference") String instance,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer held,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<FieldProblem> errors) {}
