package org.htmdirectory.api.json;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import org.htmdirectory.api.description.DescriptionPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes the two answers under one address as the one operation that OpenAPI has room for: without {@code q}, a list. */
@Component
@Order(DescriptionPart.ADDRESS)
class TitlesDescription implements DescriptionPart {

    static final String LOOK_UP = "lookUpTitles";
    static final String SUMMARY =
            "Look up a title: the titles that match, best first; without q, every title, a page at a time";

    @Override
    public void complete(OpenAPI description) {
        Operation titles = description.getPaths().get("/api/v1/titles").getGet();
        titles.setOperationId(LOOK_UP);
        titles.setSummary(SUMMARY);
        titles.getParameters().stream()
                .filter(parameter -> parameter.getName().equals("q"))
                .forEach(query -> query.setRequired(false));
    }
}
