package org.htmdirectory.api.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short program that asks the API, to be copied as it stands.
 *
 * @param id its anchor
 * @param name the language or the tool
 * @param needs what it needs and how it is run, in a sentence
 * @param text the program
 */
public record Snippet(String id, String name, String needs, String text) {

    /** The address that the files name; each copy of the site puts its own in its place. */
    static final String PLACEHOLDER = "https://directory.example.org";

    private static final List<Snippet> ALL = Stream.of(
                    read("curl", "curl", "In a shell.", "curl.sh"),
                    read("python", "Python", "Python 3 and what comes with it.", "python.py"),
                    read("r", "R", "R 4.1 or newer with the packages httr2 and jsonlite.", "r.R"),
                    read(
                            "javascript",
                            "JavaScript",
                            "Any browser, on a page of any site; Node.js 18 or newer.",
                            "javascript.mjs"),
                    read("java", "Java", "Java 11 or newer: java Classify.java", "Classify.java"))
            .toList();

    /** All of them, asking at an address. */
    static List<Snippet> at(String address) {
        return ALL.stream()
                .map(snippet -> new Snippet(
                        snippet.id, snippet.name, snippet.needs, snippet.text.replace(PLACEHOLDER, address)))
                .toList();
    }

    private static Snippet read(String id, String name, String needs, String file) {
        try (InputStream stream = Snippet.class.getResourceAsStream("/api/guide/" + file)) {
            return new Snippet(id, name, needs, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
