package org.htmdirectory.reading.verdict;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.htmdirectory.platform.reference.PackedTable;
import org.htmdirectory.reading.model.Clues;
import org.htmdirectory.terms.RoleRef;

/** The question that settles an ambiguous title. Read once from {@code reading/verdict/questions.csv}. */
final class Questions {

    private record Topic(List<String> about, String question, List<Question.Option> options) {}

    private final List<Topic> topics = new ArrayList<>();

    Questions(Map<String, RoleRef> roles) {
        Map<String, List<NamedCsvRecord>> rows = new LinkedHashMap<>();
        PackedTable.rows("/reading/verdict/questions.csv")
                .forEach(row -> rows.computeIfAbsent(row.getField("about"), about -> new ArrayList<>())
                        .add(row));
        rows.forEach((about, options) -> topics.add(new Topic(
                List.of(about.split(" ")),
                options.get(0).getField("question"),
                options.stream()
                        .map(row -> new Question.Option(row.getField("label"), role(roles, row.getField("role"))))
                        .toList())));
    }

    private static RoleRef role(Map<String, RoleRef> roles, String slug) {
        if (!slug.isEmpty() && !roles.containsKey(slug)) {
            throw new IllegalStateException("reading/verdict/questions.csv: '" + slug + "' is not a role");
        }
        return roles.get(slug);
    }

    /** The first question of the table that is about what these clues show and leads to one of the candidates; else one that offers them. */
    Question about(Clues clues, List<Candidate> candidates, KnownTitle title) {
        for (Topic topic : topics) {
            if (isAbout(topic, clues) && leadsTo(topic, candidates)) {
                return new Question(topic.question, topic.options);
            }
        }
        return offered(candidates, title);
    }

    private static boolean isAbout(Topic topic, Clues clues) {
        for (String concept : topic.about) {
            boolean specialty = concept.startsWith("specialty:")
                    && clues.specialties().contains(concept.substring("specialty:".length()));
            if (!specialty && !clues.has(concept) && !concept.equals("any")) {
                return false;
            }
        }
        return true;
    }

    // A question that leaves out the likeliest answer asks the wrong thing.
    private static boolean leadsTo(Topic topic, List<Candidate> candidates) {
        return !candidates.isEmpty()
                && topic.options.stream()
                        .anyMatch(option -> candidates.get(0).role().equals(option.role()));
    }

    private static Question offered(List<Candidate> candidates, KnownTitle title) {
        List<Question.Option> options = new ArrayList<>();
        for (Candidate candidate : candidates.subList(0, Math.min(3, candidates.size()))) {
            options.add(new Question.Option(label(candidate.role(), title), candidate.role()));
        }
        options.add(new Question.Option("None of these", null));
        return new Question("What does this person do?", List.copyOf(options));
    }

    private static String label(RoleRef role, KnownTitle title) {
        if (title != null) {
            for (KnownTitle.RoleReading reading : title.readings()) {
                if (reading.role().equals(role) && reading.when() != null) {
                    return role.name() + ": "
                            + Character.toLowerCase(reading.when().charAt(0))
                            + reading.when().substring(1);
                }
            }
        }
        return role.name();
    }
}
