package org.htmdirectory.api.classification;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.htmdirectory.api.description.DescriptionPart;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Says of an array of jobs how many it may hold, which springdoc has no annotation for where an object may stand instead. */
@Component
@Order(DescriptionPart.ADDRESS)
class BatchDescription implements DescriptionPart {

    @Override
    public void complete(OpenAPI description) {
        Schema<?> body = description
                .getPaths()
                .get("/api/v1/classifications/batch")
                .getPost()
                .getRequestBody()
                .getContent()
                .get(MediaType.APPLICATION_JSON_VALUE)
                .getSchema();
        for (Schema<?> form : body.getOneOf()) {
            if (form.getItems() != null) {
                form.setMaxItems(JobReader.MOST_JOBS);
            }
        }
    }
}
