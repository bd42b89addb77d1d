package org.htmdirectory.codes.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.htmdirectory.codes.reporting.CodeToReport.Use;
import org.htmdirectory.terms.Role;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A {@code JobPosting} of schema.org as JSON-LD. Its {@code occupationalCategory} is a code of O*NET-SOC with its name,
 * which is what schema.org takes plain text there to be; codes of other lists name their list. What only the employer
 * knows, and search engines demand, begins with {@value #FILL_IN}.
 */
final class PostingMarkup {

    private static final String FILL_IN = "FILL IN: ";
    private static final ObjectWriter WRITER = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    private PostingMarkup() {}

    /** The whole script element, safe to paste into a page: nothing in it can end the script. */
    static String of(String title, Role role, CodesToReport codes, String ownTitle, String employer) {
        Map<String, Object> posting = new LinkedHashMap<>();
        posting.put("@context", "https://schema.org/");
        posting.put("@type", "JobPosting");
        posting.put("title", title);
        if (!ownTitle.isEmpty() && !ownTitle.equalsIgnoreCase(title)) {
            posting.put("alternateName", ownTitle);
        }
        posting.put("description", role.scope());
        category(codes.of(Use.ONET)).ifPresent(category -> posting.put("occupationalCategory", category));
        posting.put("relevantOccupation", occupation(role, codes));
        posting.put("datePosted", FILL_IN + "date as YYYY-MM-DD");
        posting.put("validThrough", FILL_IN + "date as YYYY-MM-DD, or leave this line out");
        posting.put("employmentType", FILL_IN + "FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY, INTERN or PER_DIEM");
        posting.put("hiringOrganization", organization(employer));
        posting.put("jobLocation", place());
        return "<script type=\"application/ld+json\">\n" + escaped(WRITER.writeValueAsString(posting)) + "\n</script>";
    }

    private static Optional<String> category(CodeToReport onet) {
        return Optional.ofNullable(onet).filter(code -> !code.isOnlyNear()).map(CodeToReport::line);
    }

    private static Map<String, Object> occupation(Role role, CodesToReport codes) {
        Map<String, Object> occupation = new LinkedHashMap<>();
        occupation.put("@type", "Occupation");
        occupation.put("name", role.name());
        if (role.shortName() != null) {
            occupation.put("alternateName", role.shortName());
        }
        List<Map<String, Object>> categories = Stream.of(Use.SOC, Use.ISCO)
                .map(codes::of)
                .filter(Objects::nonNull)
                .filter(code -> !code.isOnlyNear())
                .map(PostingMarkup::categoryCode)
                .toList();
        if (!categories.isEmpty()) {
            occupation.put("occupationalCategory", categories);
        }
        return occupation;
    }

    private static Map<String, Object> categoryCode(CodeToReport code) {
        Map<String, Object> category = typed("CategoryCode");
        Map<String, Object> set = typed("CategoryCodeSet");
        set.put("name", code.use().abbreviation());
        category.put("inCodeSet", set);
        category.put("codeValue", code.code().code());
        category.put("name", code.code().name());
        return category;
    }

    private static Map<String, Object> organization(String employer) {
        Map<String, Object> organization = typed("Organization");
        organization.put("name", employer.isEmpty() ? FILL_IN + "name of the employer" : employer);
        return organization;
    }

    private static Map<String, Object> place() {
        Map<String, Object> address = typed("PostalAddress");
        address.put("addressLocality", FILL_IN + "city");
        address.put("addressRegion", FILL_IN + "state, e.g. OH");
        address.put("addressCountry", FILL_IN + "country, e.g. US");
        Map<String, Object> place = typed("Place");
        place.put("address", address);
        return place;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    /** In JSON, these characters stand in texts alone, where an escape means the same. */
    private static String escaped(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
