package org.htmdirectory.api.description;

import io.swagger.v3.oas.models.OpenAPI;

/**
 * A step in which the description is completed; springdoc knows no order among its own. First what springdoc could not read
 * off a handler, then the schemas, what is the same for every address, and what each may answer.
 */
public interface DescriptionPart {

    /** Place of what belongs to one address. */
    int ADDRESS = 1;

    /** Place of the schemas of what is sent. */
    int SCHEMAS = 2;

    /** Place of what may be asked of every answer. */
    int ASKED = 3;

    /** Place of the answers. */
    int ANSWERS = 4;

    /** Place of what is added to answers. */
    int HEADERS = 5;

    /** Completes the description. */
    void complete(OpenAPI description);
}
