package org.htmdirectory.api.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.htmdirectory.api.description.AnswerExamples;
import org.springframework.stereotype.Component;

/** The answers that the description shows. */
@Component
class JsonExamples implements AnswerExamples {

    private static final String JOB = "{\"id\": \"7\", \"title\": \"BMET II\", \"employer\": \"Mercy Hospital\"}";
    private static final String SOC = "49-9062";

    private final Map<String, Supplier<?>> answers = new HashMap<>();

    JsonExamples(TitlesApi titles, RolesApi roles, CodesApi codes, OutlookApi outlook, ClassificationsApi jobs) {
        answers.put("lookUpTitles", () -> titles.lookUp("BMET II", 2));
        answers.put("readTitle", () -> titles.read("bmet-ii"));
        answers.put("listRoles", roles::browse);
        answers.put("readRole", () -> roles.read("biomedical-equipment-technician"));
        answers.put("readCode", () -> codes.read("us-soc-2018", SOC));
        answers.put("readOutlook", () -> outlook.growth(SOC));
        answers.put("readArea", () -> outlook.pay("texas", SOC));
        answers.put("classifyJob", () -> jobs.classify(body(JOB)));
        answers.put("classifyJobs", () -> jobs.classifyAll(body("[" + JOB + "]")));
    }

    @Override
    public Map<String, Supplier<?>> answers() {
        return Map.copyOf(answers);
    }

    private static ByteArrayInputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
