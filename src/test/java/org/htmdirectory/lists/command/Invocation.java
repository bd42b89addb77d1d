package org.htmdirectory.lists.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;

/**
 * The command, called once in this process.
 *
 * @param code its exit code
 * @param out what it wrote on standard output
 * @param err what it told the person
 */
record Invocation(int code, byte[] out, String err) {

    /** All calls have one classifier, for making it takes a second. */
    private static final class Shared {
        private static final Classifier CLASSIFIER = new Classifier(ReferenceKnowledge.read());
    }

    /** Calls it with nothing on standard input. */
    static Invocation of(Object... arguments) {
        return piped("", arguments);
    }

    static Invocation piped(String input, Object... arguments) {
        return called(input, Stream.concat(Stream.of("classify"), Arrays.stream(arguments)));
    }

    /** Calls the program itself with nothing on standard input. */
    static Invocation ofProgram(String... arguments) {
        return called("", Arrays.stream(arguments));
    }

    private static Invocation called(String input, Stream<?> arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Streams streams = new Streams(in, out, new PrintWriter(err), new Screens(false, false, false));
        int code = run(streams, arguments.map(Object::toString).toArray(String[]::new));
        return new Invocation(code, out.toByteArray(), err.toString());
    }

    /** Calls the program on these streams; its exit code. */
    static int run(Streams streams, String... arguments) {
        return Commands.run(streams, () -> Shared.CLASSIFIER, arguments);
    }

    String text() {
        return new String(out, StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return text().lines().toList();
    }
}
