package org.htmdirectory.api.json;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.htmdirectory.api.description.AnswerExamples;
import org.springframework.stereotype.Component;

/** The facts that the description shows. */
@Component
class JsonExamples implements AnswerExamples {

    private static final String SOC = "49-9062";

    private final Map<String, Supplier<?>> answers = new HashMap<>();

    JsonExamples(TitlesApi titles, RolesApi roles, CodesApi codes, OutlookApi outlook) {
        answers.put("lookUpTitles", () -> titles.lookUp("BMET II", 2));
        answers.put("readTitle", () -> titles.read("bmet-ii"));
        answers.put("listRoles", () -> roles.browse(Paging.FIRST));
        answers.put("readRole", () -> roles.read("biomedical-equipment-technician"));
        answers.put("listSchemes", () -> codes.browse(Paging.FIRST));
        answers.put("listCodes", () -> codes.list("us-soc-2018", Paging.FIRST));
        answers.put("listAreas", () -> outlook.browse(Paging.FIRST));
        answers.put("readCode", () -> codes.read("us-soc-2018", SOC));
        answers.put("readOutlook", () -> outlook.growth(SOC));
        answers.put("readArea", () -> outlook.pay("texas", SOC));
    }

    @Override
    public Map<String, Supplier<?>> answers() {
        return Map.copyOf(answers);
    }
}
