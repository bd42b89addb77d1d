package org.htmdirectory.platform.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Orders the states of the {@link PackedData data}: of two programs, the one with the greater number has the newer data.
 *
 * @param number grows by one when the data change
 * @param digest that of the data which bear the number; a test holds it to the data that lie here
 */
public record DataVersion(int number, String digest) {

    /** Where it lies in the project and on the class path. */
    static final String FILE = "db/reference/VERSION";

    private static final Pattern LINE = Pattern.compile("(?m)^(\\d+) ([0-9a-f]{64})$");

    /** That of the running program. */
    public static DataVersion ofThisProgram() {
        try (InputStream stream = DataVersion.class.getClassLoader().getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The newest version that a text names. Where two people have changed the data, the file holds both their lines
     * until someone numbers what came of it.
     */
    static DataVersion parse(String text) {
        DataVersion newest = new DataVersion(0, "");
        for (Matcher line = LINE.matcher(text); line.find(); ) {
            int number = Integer.parseInt(line.group(1));
            newest = number > newest.number ? new DataVersion(number, line.group(2)) : newest;
        }
        if (newest.number == 0) {
            throw new IllegalStateException(FILE + " names no version: a number and a digest on one line");
        }
        return newest;
    }

    /** The version of data with this digest: this one if they are unchanged, else the next. */
    DataVersion of(String found) {
        return found.equals(digest) ? this : new DataVersion(number + 1, found);
    }

    /** The line of the file. */
    String line() {
        return number + " " + digest + "\n";
    }
}
