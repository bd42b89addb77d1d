package org.htmdirectory.api.guide;

import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.api.description.FieldTable;
import org.htmdirectory.api.description.WordTable;
import org.htmdirectory.api.description.WordTable.Word;
import org.htmdirectory.platform.edition.Edition;

/**
 * The page {@code /api}.
 *
 * @param address the address of this copy of the site
 * @param known whether the site knows it; else it stands for the one in the browser
 * @param perMinute how many jobs to classify one address may send in a minute
 * @param edition the edition that is held
 */
record ApiGuidePage(String address, boolean known, int perMinute, Edition edition) {

    private static final List<String> FIELDS = List.of(
            "verdict",
            "role",
            "level",
            "field",
            "confidence",
            "candidates",
            "codes",
            "outside",
            "question",
            "reasons",
            "edition",
            "model");

    /** A field of an answer with what it means. */
    public record ExplainedField(String name, String meaning) {}

    /** The page's heading. */
    public String title() {
        return "The API";
    }

    /** The page's description for search engines. */
    public String description() {
        return "Classify job titles and read the directory by program: JSON, without a key, with examples in curl, Python,"
                + " R, JavaScript and Java.";
    }

    /** The programs to copy. */
    public List<Snippet> snippets() {
        return Snippet.at(address);
    }

    /** The four verdicts. */
    public List<Word> verdicts() {
        return WordTable.of("Verdict");
    }

    /** How a code may stand to a role. */
    public List<Word> matches() {
        return WordTable.of("Match");
    }

    /** What a classification says. */
    public List<ExplainedField> fields() {
        return explained("ClassificationResource", FIELDS.stream());
    }

    /** What may be said of a job. */
    public List<ExplainedField> asked() {
        return explained(
                "JobResource",
                Stream.of("title", "employer", "department", "description", "country", "language", "id"));
    }

    private static List<ExplainedField> explained(String object, Stream<String> names) {
        return names.map(name -> new ExplainedField(name, FieldTable.meaning(object, name)))
                .toList();
    }
}
