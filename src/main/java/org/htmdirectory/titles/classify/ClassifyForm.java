package org.htmdirectory.titles.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.htmdirectory.reading.verdict.Job;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a visitor asks the classifier; it holds bad input, too. Texts are cleaned of controls and of blanks at their
 * ends, and are never null.
 *
 * @param isAsked whether anything was asked at all
 * @param title the job title
 * @param description what the person does
 * @param employer who employs the person
 * @param department the department that the person belongs to
 * @param country where the work is, by code or by name
 * @param as slug of the role that the visitor says it is; empty where nothing was chosen
 */
record ClassifyForm(
        boolean isAsked,
        String title,
        String description,
        String employer,
        String department,
        String country,
        String as) {

    /** The form as it arrives; null stands for what was not sent. */
    static ClassifyForm of(
            String title, String description, String employer, String department, String country, String as) {
        boolean detailed = Stream.of(description, employer, department, country)
                .anyMatch(text -> !clean(text).isEmpty());
        return new ClassifyForm(
                title != null || detailed,
                clean(title),
                clean(description),
                clean(employer),
                clean(department),
                clean(country),
                clean(as));
    }

    /** Whether more than the title was given. */
    public boolean isDetailed() {
        return !description.isEmpty() || !employer.isEmpty() || !department.isEmpty() || !country.isEmpty();
    }

    /** Whether there is no title to classify. */
    public boolean isBlank() {
        return Job.isBlank(title);
    }

    /** Whether a text is longer than what is read. */
    public boolean isTooLong() {
        return Stream.of(titleProblem(), descriptionProblem(), employerProblem(), departmentProblem(), countryProblem())
                .anyMatch(Objects::nonNull);
    }

    /** What is wrong with the title, in a sentence, or null. */
    public String titleProblem() {
        return problem(title, Job.LONGEST_TITLE);
    }

    /** What is wrong with the description, in a sentence, or null. */
    public String descriptionProblem() {
        return problem(description, Job.LONGEST_DESCRIPTION);
    }

    /** What is wrong with the employer, in a sentence, or null. */
    public String employerProblem() {
        return problem(employer, Job.LONGEST_EMPLOYER);
    }

    /** What is wrong with the department, in a sentence, or null. */
    public String departmentProblem() {
        return problem(department, Job.LONGEST_DEPARTMENT);
    }

    /** What is wrong with the country, in a sentence, or null. */
    public String countryProblem() {
        return problem(country, Job.LONGEST_COUNTRY);
    }

    /** How many characters of a title are read. */
    public int longestTitle() {
        return Job.LONGEST_TITLE;
    }

    /** How many characters of a description are read. */
    public int longestDescription() {
        return Job.LONGEST_DESCRIPTION;
    }

    /** How many characters of an employer's name are read. */
    public int longestEmployer() {
        return Job.LONGEST_EMPLOYER;
    }

    /** How many characters of a department's name are read. */
    public int longestDepartment() {
        return Job.LONGEST_DEPARTMENT;
    }

    /** How many characters of a country's name are read. */
    public int longestCountry() {
        return Job.LONGEST_COUNTRY;
    }

    /** What the answer rests on, within a sentence. */
    public String given() {
        if (!isDetailed()) {
            return "the title alone";
        }
        List<String> given = new ArrayList<>(List.of("the title"));
        if (!employer.isEmpty()) {
            given.add("the employer");
        }
        if (!department.isEmpty()) {
            given.add("the department");
        }
        if (!country.isEmpty()) {
            given.add("the country");
        }
        if (!description.isEmpty()) {
            given.add("what the person does");
        }
        String last = given.remove(given.size() - 1);
        return String.join(", ", given) + " and " + last;
    }

    /** The same where the visitor says that it is a certain role, or, given the empty text, leaves that open. */
    ClassifyForm as(String role) {
        return new ClassifyForm(isAsked, title, description, employer, department, country, role);
    }

    /** The address that asks the same. */
    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/classify");
        Map<String, String> given = new LinkedHashMap<>();
        given.put("title", title);
        given.put("employer", employer);
        given.put("department", department);
        given.put("country", country);
        given.put("description", description);
        given.put("as", as);
        given.values().removeIf(String::isEmpty);
        given.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(given).toUriString();
    }

    /** The job to classify. */
    Job job() {
        return new Job(title, given(description), given(employer), given(department), given(country), null);
    }

    private static String problem(String text, int longest) {
        return text.length() <= longest
                ? null
                : "This has %,d characters, and no more than %,d can be read. Please shorten it."
                        .formatted(text.length(), longest);
    }

    private static String clean(String text) {
        return text == null
                ? ""
                : text.replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n]]", " ").strip();
    }

    private static String given(String text) {
        return Job.isBlank(text) ? null : text;
    }
}
