package org.htmdirectory.api.classification;

import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.htmdirectory.api.access.RefusedRequestException;
import org.htmdirectory.api.description.FieldProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads jobs from a request body one after another: no more are held than may be sent. A job of a batch that cannot be read
 * keeps none of the others from being read.
 */
@Component
final class JobReader {

    static final int MOST_JOBS = 1_000;

    /** A job of the greatest lengths, each character written as an escape, with room for its frame. */
    private static final long MOST_BYTES = 40_000;

    private static final JsonFactory ONE = factory(MOST_BYTES);
    private static final JsonFactory MANY = factory(MOST_BYTES * MOST_JOBS);
    private static final int DEEPEST = 100;
    private static final String BODY = "body";
    private static final String JOBS = "jobs";
    private static final String NO_ARRAY = "must be an array of jobs";
    private static final String NO_OBJECT = "must be an object with a title";
    private static final String UNKNOWN = "is not a field of a job, which are " + JobResource.FIELDS;
    private static final String UNKNOWN_BESIDE_JOBS =
            "is not a field here, which are " + JobResource.SHARED_FIELDS + " and " + JOBS;

    private final Validator validator;

    JobReader(Validator validator) {
        this.validator = validator;
    }

    private static JsonFactory factory(long mostBytes) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(mostBytes)
                        .maxNestingDepth(DEEPEST)
                        .build())
                .build();
    }

    /** The one job in a body; throws {@link RefusedRequestException} on any other body. */
    JobResource one(InputStream body) {
        return read(ONE, body, MOST_BYTES, parser -> {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new RefusedRequestException(BODY, NO_OBJECT);
            }
            ReadJob read = job(parser);
            if (!read.isReadable()) {
                end(parser);
                throw new RefusedRequestException(read.faults());
            }
            return read.job();
        });
    }

    /** The jobs in a body, at most {@value #MOST_JOBS}; throws {@link RefusedRequestException} on a body without such. */
    List<ReadJob> many(InputStream body) {
        return read(MANY, body, MOST_BYTES * MOST_JOBS, parser -> switch (parser.currentToken()) {
            case START_ARRAY -> jobs(parser);
            case START_OBJECT -> withShared(parser);
            default -> throw new RefusedRequestException(BODY, "must be an array of jobs, or an object that holds one");
        });
    }

    private <T> T read(JsonFactory json, InputStream body, long mostBytes, Function<JsonParser, T> by) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), body)) {
            if (parser.nextToken() == null) {
                throw new RefusedRequestException(BODY, "must not be empty");
            }
            T read = by.apply(parser);
            end(parser);
            return read;
        } catch (JacksonException unreadable) {
            throw refusal(unreadable, mostBytes);
        }
    }

    private static void end(JsonParser parser) {
        if (parser.nextToken() != null) {
            throw new RefusedRequestException(BODY, "must hold one JSON value and nothing after it");
        }
    }

    private List<ReadJob> withShared(JsonParser parser) {
        BodyFaults faults = new BodyFaults();
        JobFields shared = new JobFields(JobResource.SHARED, UNKNOWN_BESIDE_JOBS, faults);
        List<ReadJob> jobs = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!field.equals(JOBS)) {
                shared.read(field, parser);
            } else if (jobs == null && value == JsonToken.START_ARRAY) {
                jobs = jobs(parser);
            } else {
                faults.add(JOBS, jobs == null ? NO_ARRAY : "must be given only once");
                parser.skipChildren();
            }
        }
        if (jobs == null && !faults.isOf(JOBS)) {
            faults.add(JOBS, NO_ARRAY);
        }
        JobResource beside = JobResource.of(shared);
        JobResource.SHARED.forEach(field -> faults.add(validator.validateProperty(beside, field), shared));
        faults.refuseAny();
        return jobs.stream()
                .map(job -> new ReadJob(job.job().in(beside), job.faults()))
                .toList();
    }

    private List<ReadJob> jobs(JsonParser parser) {
        List<ReadJob> jobs = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (jobs.size() == MOST_JOBS) {
                throw new RefusedRequestException(BODY, "must hold 1,000 jobs or fewer");
            }
            jobs.add(job(parser));
        }
        return jobs;
    }

    private ReadJob job(JsonParser parser) {
        BodyFaults faults = new BodyFaults();
        JobFields fields = new JobFields(JobResource.ALL, UNKNOWN, faults);
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return new ReadJob(JobResource.of(fields), List.of(new FieldProblem("job", NO_OBJECT)));
        }
        JobResource job = JobResource.of(fields.readAll(parser));
        faults.add(validator.validate(job), fields);
        return new ReadJob(job, faults.all());
    }

    // Jackson has one type of exception for many faults, and tells this one by its words alone.
    private static RuntimeException refusal(JacksonException unreadable, long mostBytes) {
        if (unreadable.getOriginalMessage().startsWith("Document length")) {
            return tooLarge(mostBytes);
        }
        return new RefusedRequestException(
                BODY, "must be JSON: it cannot be read at " + place(unreadable.getLocation()));
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
