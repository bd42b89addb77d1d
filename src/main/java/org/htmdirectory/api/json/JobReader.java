package org.htmdirectory.api.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.htmdirectory.reading.verdict.Job;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads jobs from a request body and names every fault by its place, such as {@code [3].title}. It reads token by token:
 * a body that is refused is not read to its end, and no item is kept that is not a job.
 */
final class JobReader implements AutoCloseable {

    static final int MOST_JOBS = 1_000;

    /** A job of the greatest lengths, each character written as an escape, with room for its frame. */
    static final long MOST_BYTES = 40_000;

    private static final int MOST_FAULTS = 20;
    private static final int LONGEST_NAME = 40;
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final List<FieldProblem> faults = new ArrayList<>();

    /** What a job may hold. */
    private enum Field {
        ID(JobResource.LONGEST_ID),
        TITLE(Job.LONGEST_TITLE),
        DESCRIPTION(Job.LONGEST_DESCRIPTION),
        EMPLOYER(Job.LONGEST_EMPLOYER);

        private final String word = name().toLowerCase(Locale.ROOT);
        private final int longest;

        Field(int longest) {
            this.longest = longest;
        }

        static Field of(String word) {
            for (Field field : values()) {
                if (field.word.equals(word)) {
                    return field;
                }
            }
            return null;
        }
    }

    private JobReader(InputStream body, long mostBytes) {
        this.parser = JSON.createParser(ObjectReadContext.empty(), new LimitedBody(body, mostBytes));
    }

    /** The one job in a body; throws {@link RefusedBodyException} on any other body. */
    static JobResource one(InputStream body) {
        try (JobReader reader = new JobReader(body, MOST_BYTES)) {
            return reader.readOne();
        }
    }

    /** The jobs in a body, at most {@value #MOST_JOBS}; throws {@link RefusedBodyException} on any other body. */
    static List<JobResource> many(InputStream body) {
        try (JobReader reader = new JobReader(body, MOST_BYTES * MOST_JOBS)) {
            return reader.readMany();
        }
    }

    private JobResource readOne() {
        return whole(() -> {
            begin(JsonToken.START_OBJECT, "an object with a title");
            return job("");
        });
    }

    private List<JobResource> readMany() {
        return whole(() -> {
            begin(JsonToken.START_ARRAY, "an array of jobs");
            List<JobResource> jobs = new ArrayList<>();
            for (int at = 0; parser.nextToken() != JsonToken.END_ARRAY; at++) {
                if (at == MOST_JOBS) {
                    throw refusal("body", "must hold 1,000 jobs or fewer");
                }
                jobs.add(item("[" + at + "]"));
            }
            return jobs;
        });
    }

    private <T> T whole(Supplier<T> content) {
        try {
            T read = content.get();
            if (parser.nextToken() != null) {
                throw refusal("body", "must hold one JSON value and nothing after it");
            }
            if (!faults.isEmpty()) {
                throw new RefusedBodyException(faults);
            }
            return read;
        } catch (JacksonException unreadable) {
            throw refusal("body", "must be JSON: it cannot be read at " + place(unreadable));
        }
    }

    private void begin(JsonToken wanted, String what) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw refusal("body", "must not be empty");
        }
        if (first != wanted) {
            throw refusal("body", "must be " + what);
        }
    }

    private JobResource item(String place) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return job(place + ".");
        }
        fault(place, "must be an object with a title");
        parser.skipChildren();
        return null;
    }

    private JobResource job(String place) {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Field field = Field.of(name);
            parser.nextToken();
            if (field == null) {
                fault(
                        place + shortened(name),
                        "is not a field of a job, which are id, title, description and employer");
            } else if (texts.containsKey(field)) {
                fault(place + name, "must be given only once");
            } else {
                texts.put(field, text(field, place));
            }
            parser.skipChildren();
        }
        if (!texts.containsKey(Field.TITLE)) {
            fault(place + Field.TITLE.word, "must be given");
        }
        return new JobResource(
                texts.get(Field.ID), texts.get(Field.TITLE), texts.get(Field.DESCRIPTION), texts.get(Field.EMPLOYER));
    }

    private String text(Field field, String place) {
        String problem = problem(field);
        if (problem != null) {
            fault(place + field.word, problem);
        }
        return parser.currentToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
    }

    private String problem(Field field) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return field == Field.TITLE ? "must be text, not null" : null;
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return "must be text";
        }
        String text = parser.getString();
        if (text.length() > field.longest) {
            return "must not be longer than %,d characters".formatted(field.longest);
        }
        if (field == Field.TITLE && Job.isBlank(text)) {
            return "must not be blank";
        }
        return isWhole(text) ? null : "must not hold half of a character (a lone surrogate)";
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    private static String place(JacksonException unreadable) {
        return unreadable.getLocation() == null
                ? "its end"
                : "line %d, column %d"
                        .formatted(
                                unreadable.getLocation().getLineNr(),
                                unreadable.getLocation().getColumnNr());
    }

    private void fault(String field, String message) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new FieldProblem(field, message));
        }
    }

    private static RefusedBodyException refusal(String field, String message) {
        return new RefusedBodyException(List.of(new FieldProblem(field, message)));
    }

    @Override
    public void close() {
        parser.close();
    }
}
