package org.htmdirectory.api.json;

import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.htmdirectory.platform.reference.Excerpt;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads jobs from a request body one after another: no more are held than may be sent, and what is wrong with any of them
 * is told, not with the first alone.
 */
@Component
final class JobReader {

    static final int MOST_JOBS = 1_000;

    /** A job of the greatest lengths, each character written as an escape, with room for its frame. */
    private static final long MOST_BYTES = 40_000;

    private static final ObjectReader ONE = reader(MOST_BYTES);
    private static final ObjectReader MANY = reader(MOST_BYTES * MOST_JOBS);
    private static final int DEEPEST = 100;
    private static final String JOBS = "jobs";
    private static final Set<String> SHARED = Set.of("employer", "department");
    private static final int LONGEST_NAME = 40;
    private static final String ALONE = "must hold one JSON value and nothing after it";

    private final Validator validator;

    JobReader(Validator validator) {
        this.validator = validator;
    }

    private static ObjectReader reader(long mostBytes) {
        JsonFactory json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(mostBytes)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build();
        return JsonMapper.builder(json)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withCoercionConfig(LogicalType.Textual, text -> {
                    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .build()
                .readerFor(JobResource.class);
    }

    /** The one job in a body; throws {@link RefusedBodyException} on any other body. */
    JobResource one(InputStream body) {
        return read(ONE, body, false).get(0);
    }

    /** The jobs in a body, at most {@value #MOST_JOBS}; throws {@link RefusedBodyException} on any other body. */
    List<JobResource> many(InputStream body) {
        return read(MANY, body, true);
    }

    private List<JobResource> read(ObjectReader reader, InputStream body, boolean many) {
        BodyFaults faults = new BodyFaults();
        try (JsonParser parser = reader.createParser(body)) {
            List<JobResource> jobs = begin(parser, many)
                    ? withShared(reader, parser, faults)
                    : jobs(reader.readValues(parser), many, faults);
            if (parser.nextToken() != null) {
                throw new RefusedBodyException(ALONE);
            }
            faults.refuseAny();
            return jobs;
        } catch (JacksonException unreadable) {
            throw refusal(unreadable, many, faults);
        }
    }

    /** Whether an object follows that holds jobs beside what is said once for all of them. */
    private static boolean begin(JsonParser parser, boolean many) {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new RefusedBodyException("must not be empty");
        }
        boolean object = first == JsonToken.START_OBJECT;
        if (!object && (!many || first != JsonToken.START_ARRAY)) {
            throw new RefusedBodyException(
                    many ? "must be an array of jobs, or an object that holds one" : "must be an object with a title");
        }
        if (many && !object) {
            parser.clearCurrentToken();
        }
        return many && object;
    }

    private List<JobResource> withShared(ObjectReader reader, JsonParser parser, BodyFaults faults) {
        Map<String, String> shared = new HashMap<>();
        List<JobResource> jobs = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals(JOBS) && value == JsonToken.START_ARRAY) {
                parser.clearCurrentToken();
                jobs = jobs(reader.readValues(parser), true, faults);
                faults.leave();
            } else if (SHARED.contains(field) && (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NULL)) {
                shared.put(field, parser.getValueAsString(null));
                faults.add(validator.validateValue(JobResource.class, field, shared.get(field)));
            } else {
                faults.add(Excerpt.shown(field, LONGEST_NAME), problem(field));
                parser.skipChildren();
            }
        }
        if (jobs == null) {
            faults.add(JOBS, "must be an array of jobs");
            faults.refuseAny();
        }
        faults.refuseAny();
        return jobs.stream()
                .map(job -> job.in(shared.get("employer"), shared.get("department")))
                .toList();
    }

    private static String problem(String field) {
        if (field.equals(JOBS)) {
            return "must be an array of jobs";
        }
        return SHARED.contains(field) ? "must be text" : "is not a field here, which are employer, department and jobs";
    }

    private List<JobResource> jobs(MappingIterator<JobResource> values, boolean many, BodyFaults faults) {
        List<JobResource> jobs = new ArrayList<>();
        while (values.hasNextValue()) {
            if (jobs.size() == (many ? MOST_JOBS : 1)) {
                throw new RefusedBodyException(many ? "must hold 1,000 jobs or fewer" : ALONE);
            }
            if (many) {
                faults.goTo(jobs.size());
            }
            jobs.add(next(values, faults));
        }
        return jobs;
    }

    private JobResource next(MappingIterator<JobResource> values, BodyFaults faults) {
        try {
            JobResource job = values.nextValue();
            faults.add(validator.validate(job));
            return job;
        } catch (DatabindException misfit) {
            faults.add(misfit);
            return null;
        }
    }

    // Jackson has one type of exception for many faults, and tells these two by their words alone.
    private static RuntimeException refusal(JacksonException unreadable, boolean many, BodyFaults faults) {
        if (unreadable.getOriginalMessage().startsWith("Document length")) {
            return tooLarge(many ? MOST_BYTES * MOST_JOBS : MOST_BYTES);
        }
        if (unreadable.getOriginalMessage().startsWith("Duplicate Object property")) {
            faults.add(((JsonParser) unreadable.processor()).currentName(), "must be given only once");
            faults.refuseAny();
        }
        return new RefusedBodyException("must be JSON: it cannot be read at " + place(unreadable.getLocation()));
    }

    private static ErrorResponseException tooLarge(long mostBytes) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONTENT_TOO_LARGE,
                "The body is larger than %,d bytes, the most that is read here.".formatted(mostBytes));
        return new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE, problem, null);
    }

    private static String place(TokenStreamLocation location) {
        return location == null
                ? "its end"
                : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
