package org.htmdirectory.api.classification;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.htmdirectory.api.description.AnswerExamples;
import org.springframework.stereotype.Component;

/** The classifications that the description shows. */
@Component
class ClassificationExamples implements AnswerExamples {

    private static final String JOB = "{\"id\": \"7\", \"title\": \"BMET II\", \"employer\": \"Mercy Hospital\"}";

    private final ClassificationsApi api;

    ClassificationExamples(ClassificationsApi api) {
        this.api = api;
    }

    @Override
    public Map<String, Supplier<?>> answers() {
        return Map.of(
                "classifyJob", () -> api.classify(body(JOB)),
                "classifyJobs", () -> api.classifyAll(body("[" + JOB + ", {\"id\": \"8\", \"title\": \" \"}]")));
    }

    private static ByteArrayInputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
