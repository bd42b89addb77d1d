package org.htmdirectory.api.description;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.htmdirectory.platform.site.SiteProperties;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Puts the description together: what springdoc reads off the handlers, then what it cannot know. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String WHAT =
            "Job titles of healthcare technology management: what each stands for, its official"
                    + " codes, and what official statistics say of these. No key is needed. Fields are added, never renamed or"
                    + " removed, within v1: take no notice of fields that you do not know. The page for people, with examples in"
                    + " five languages, is at /api.";

    @Bean
    OpenAPI description(SiteProperties site) {
        Info info = new Info()
                .title("HTM Directory")
                .version("v1")
                .description(WHAT)
                .license(new License().name("Apache-2.0").identifier("Apache-2.0"));
        if (site.contact() != null) {
            info.contact(contact(site));
        }
        return new OpenAPI().info(info).servers(List.of(new Server().url("/")));
    }

    private static Contact contact(SiteProperties site) {
        return "mailto".equals(site.contact().getScheme())
                ? new Contact().email(site.contact().getSchemeSpecificPart())
                : new Contact().url(site.contact().toString());
    }

    @Bean
    OpenApiCustomizer inOrder(List<DescriptionPart> parts) {
        return description -> parts.forEach(part -> part.complete(description));
    }

    @Bean
    @Order(DescriptionPart.SCHEMAS)
    DescriptionPart schemas(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        return description -> {
            ModelConverters.getInstance(true)
                    .readAll(ProblemResource.class)
                    .forEach(description.getComponents()::addSchemas);
            List<HandlerMethod> ours = handlers.getHandlerMethods().values().stream()
                    .filter(handler -> handler.getBeanType().getPackageName().startsWith("org.htmdirectory.api."))
                    .toList();
            SentRecords.of(ours, ProblemResource.class).forEach((name, sent) -> {
                if (description.getComponents().getSchemas().containsKey(name)) {
                    new SentSchema(description.getComponents().getSchemas().get(name), sent).complete();
                }
            });
            description.getComponents().getSchemas().forEach(ApiDescription::explain);
            WordSchemas.addTo(description.getComponents());
        };
    }

    private static void explain(String object, Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((field, property) -> {
                if (property.getDescription() == null) {
                    property.setDescription(FieldTable.meaning(object, field));
                }
            });
        }
    }

    @Bean
    @Order(DescriptionPart.ANSWERS)
    DescriptionPart answers(List<AnswerExamples> examples, JsonMapper json) {
        return new DescribedAnswers(examples, json);
    }
}
