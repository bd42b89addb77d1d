package org.htmdirectory.pages.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Small words of a question that are also short names: <i>me</i> and <i>or</i> are states, <i>who</i> is an organization. */
final class QuestionWords {

    private static final Set<String> SMALL =
            Set.of("me", "or", "who", "my", "near", "what", "where", "how", "is", "are", "do", "does", "can");

    private QuestionWords() {}

    /** The text without such words, those in capitals apart, unless there is nothing else in it. */
    static String leftOut(String text) {
        String rest = Arrays.stream(text.strip().split("\\s+"))
                .map(word -> word.replaceAll("[?!]+$", ""))
                .filter(word -> !isSmall(word))
                .collect(Collectors.joining(" "));
        return rest.isEmpty() ? text : rest;
    }

    private static boolean isSmall(String word) {
        return SMALL.contains(word.toLowerCase(Locale.ROOT)) && !word.equals(word.toUpperCase(Locale.ROOT));
    }
}
