package org.htmdirectory.lists.command;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.htmdirectory.lists.runs.AnswerCells;
import org.htmdirectory.reading.verdict.Candidate;
import org.htmdirectory.reading.verdict.Classification;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.reading.verdict.Job;
import org.htmdirectory.reading.verdict.Question;
import org.htmdirectory.reading.verdict.Reason;

/** Tells at the command line what one job title is. */
final class OneTitle {

    private static final Pattern FILE = Pattern.compile(".*[/\\\\].*|.*\\.[A-Za-z]{2,5}|-", Pattern.DOTALL);
    private static final int HUNDRED = 100;

    private OneTitle() {}

    /** Whether what was named is no file and does not look like one, but like words. */
    static boolean isMeant(Path named) {
        return named != null && !FILE.matcher(named.toString()).matches() && !Files.exists(named);
    }

    /** Writes the answer on standard output, a fact a line. */
    static void tell(Classifier classifier, Job job, Streams streams) {
        Classification found = classifier.classify(job);
        PrintWriter out = new PrintWriter(streams.out(), false, Charset.defaultCharset());
        line(out, "verdict", found.verdict().code());
        if (found.role() != null) {
            line(out, "role", found.role().name());
            line(
                    out,
                    "level",
                    found.level() == null ? "none is named" : found.level().label());
            found.codes().forEach(code -> line(out, code.scheme(), code.code() + " " + code.name()));
        }
        line(out, "confidence", percent(found.confidence()));
        line(out, "probability", percent(found.field()) + " likely to be work in the field");
        if (found.outside() != null) {
            line(out, "other work", AnswerCells.of(found).occupation());
        }
        if (found.role() == null && !found.candidates().isEmpty()) {
            line(
                    out,
                    "candidates",
                    found.candidates().stream().map(OneTitle::candidate).collect(Collectors.joining("; ")));
        }
        if (found.question() != null) {
            line(out, "question", found.question().text());
            found.question().options().forEach(option -> line(out, "  answer", answer(option)));
        }
        for (Reason reason : found.reasons()) {
            line(out, "reason", reason.text());
        }
        out.flush();
    }

    private static String answer(Question.Option option) {
        return option.label() + ": "
                + (option.role() == null
                        ? "not work in the field"
                        : option.role().name());
    }

    private static String candidate(Candidate candidate) {
        return candidate.role().name() + " " + percent(candidate.confidence());
    }

    private static String percent(double probability) {
        return String.format(Locale.US, "%.1f%%", probability * HUNDRED);
    }

    private static void line(PrintWriter out, String name, String text) {
        out.printf("%-12s %s%n", name, Messages.plain(text));
    }
}
