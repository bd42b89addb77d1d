package org.htmdirectory.lists.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rows from delimited text: a file, or what a visitor pasted. */
final class TextSource implements Source {

    private static final int SAMPLE = 1 << 18;

    private final Path path;
    private final String pasted;
    private final SheetLimits limits;

    private TextSource(Path path, String pasted, SheetLimits limits) {
        this.path = path;
        this.pasted = pasted;
        this.limits = limits;
    }

    static TextSource file(Path path, SheetLimits limits) {
        return new TextSource(path, null, limits);
    }

    static TextSource pasted(String text, SheetLimits limits) {
        return new TextSource(null, text, limits);
    }

    @Override
    public Settled settle(SheetChoices asked) throws IOException {
        EncodingGuess encoding = encoding(asked);
        String sample = sample(encoding.encoding());
        Delimiter delimiter = asked.delimiter() != null
                ? asked.delimiter()
                : new DelimiterGuess(sample, sample.length() == SAMPLE, pasted != null, limits).best();
        return new Settled(
                SheetFormat.CSV,
                asked.text(encoding.encoding(), delimiter),
                List.of(),
                notices(encoding),
                lineBreak(sample));
    }

    @Override
    public RowReader open(SheetChoices settled) throws IOException {
        return new TextRecords(text(settled.encoding()), settled.delimiter(), limits);
    }

    @Override
    public void copy(SheetPreview preview, NewColumns added, OutputStream target, SheetContent content)
            throws IOException {
        new StreamedWorkbook(WorkbookLook.PLAIN, preview).write(added, target, content);
    }

    private static List<String> notices(EncodingGuess encoding) {
        if (!encoding.sure()) {
            return List.of("The file does not say how its letters are encoded. They look like "
                    + encoding.encoding().label() + ". If titles look wrong, choose another encoding.");
        }
        return encoding.strays() == 0
                ? List.of()
                : List.of("Some characters cannot be read as UTF-8. The rows that hold them are marked.");
    }

    private EncodingGuess encoding(SheetChoices asked) throws IOException {
        if (pasted != null) {
            return new EncodingGuess(TextEncoding.UTF_8, 0, true);
        } else if (asked.encoding() != null) {
            return new EncodingGuess(asked.encoding(), 0, true);
        }
        return EncodingGuess.of(path);
    }

    private String sample(TextEncoding encoding) throws IOException {
        try (Reader text = text(encoding)) {
            char[] signs = new char[SAMPLE];
            int length = 0;
            for (int read; length < SAMPLE && (read = text.read(signs, length, SAMPLE - length)) > 0; ) {
                length += read;
            }
            return new String(signs, 0, length);
        }
    }

    /** The text without its byte order mark and without the line {@code sep=;} that some programs put first. */
    private Reader text(TextEncoding encoding) throws IOException {
        BufferedReader text = new BufferedReader(raw(encoding), 1 << 16);
        text.mark(8);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        text.mark(8);
        char[] hint = new char[7];
        int length = text.read(hint);
        String start = new String(hint, 0, Math.max(0, length));
        text.reset();
        if (start.matches("(?s)sep=[,;|\t][\r\n].*")) {
            text.skip(start.startsWith("\r\n", 5) ? 7 : 6);
        }
        return text;
    }

    private Reader raw(TextEncoding encoding) throws IOException {
        if (pasted != null) {
            return new StringReader(pasted);
        }
        InputStream content = Files.newInputStream(path);
        return new InputStreamReader(
                content,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static String lineBreak(String sample) {
        int feed = sample.indexOf('\n');
        int back = sample.indexOf('\r');
        if (back >= 0 && (feed < 0 || back < feed)) {
            return feed == back + 1 ? "\r\n" : "\r";
        }
        return feed >= 0 ? "\n" : "\r\n";
    }
}
