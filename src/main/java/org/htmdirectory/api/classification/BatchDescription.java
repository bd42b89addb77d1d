package org.htmdirectory.api.classification;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Says of an array of jobs how many it may hold, which springdoc has no annotation for where an object may stand instead. */
@Component
class BatchDescription implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
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
